// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include "core/base/atomic_file.h"

#include <boost/json.hpp>

namespace wattbourse::core {

namespace {

constexpr std::size_t kMaxFileBytes = 1U << 20U;

boost::json::value valueIn(const std::map<std::string, std::string, std::less<>>& values, std::string_view key) {
    const auto found = values.find(key);
    boost::json::error_code error;
    return found == values.end() ? boost::json::value() : boost::json::parse(found->second, error);
}

} // namespace

Result<Settings> Settings::load(const std::filesystem::path& path) {
    Settings settings(path);
    auto text = readSmallFile(path, kMaxFileBytes);
    if (!text) {
        if (text.error().code == ErrorCode::NotFound)
            return settings;
        return tl::make_unexpected(std::move(text).error());
    }
    boost::json::error_code error;
    const boost::json::value parsed = boost::json::parse(*text, error);
    if (error || !parsed.is_object())
        return fail(ErrorCode::Malformed, path.string() + ": not a JSON object");
    for (const auto& [key, value] : parsed.get_object())
        settings.m_values.emplace(std::string(key), boost::json::serialize(value));
    return settings;
}

bool Settings::flag(const BoolSetting& key) const {
    const boost::json::value value = valueIn(m_values, key.name);
    return value.is_bool() ? value.get_bool() : key.fallback;
}

std::int64_t Settings::number(const NumberSetting& key) const {
    const boost::json::value value = valueIn(m_values, key.name);
    const bool fits = value.is_int64() && value.get_int64() >= key.least && value.get_int64() <= key.most;
    return fits ? value.get_int64() : key.fallback;
}

std::string Settings::text(const TextSetting& key) const {
    const boost::json::value value = valueIn(m_values, key.name);
    return std::string(value.is_string() ? std::string_view(value.get_string()) : key.fallback);
}

void Settings::setFlag(const BoolSetting& key, bool value) {
    m_values[std::string(key.name)] = boost::json::serialize(boost::json::value(value));
}

Result<void> Settings::setNumber(const NumberSetting& key, std::int64_t value) {
    if (value < key.least || value > key.most)
        return fail(ErrorCode::OutOfRange, std::string(key.name) + ": outside " + std::to_string(key.least) + " to " +
                                               std::to_string(key.most));
    m_values[std::string(key.name)] = boost::json::serialize(boost::json::value(value));
    return {};
}

void Settings::setText(const TextSetting& key, const std::string& value) {
    m_values[std::string(key.name)] = boost::json::serialize(boost::json::value(value));
}

Result<void> Settings::save() const {
    // One key a line: people compare and edit this file.
    std::string out = "{";
    for (const auto& [key, value] : m_values)
        out += (out.size() > 1 ? ",\n  " : "\n  ") + boost::json::serialize(boost::json::value(key)) + ": " + value;
    out += "\n}\n";
    return writeFileAtomically(m_path, asBytes(out));
}

} // namespace wattbourse::core
