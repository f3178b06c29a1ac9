// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/keys.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace wattbourse::core {

/// What the owner set, by the keys of keys.h, in one JSON file. Keys of a newer program are kept as they are.
/// One thread.
class Settings {
public:
    /// An absent file is an empty one. Malformed when it is not a JSON object: the caller decides what to do with it.
    static Result<Settings> load(const std::filesystem::path& path);

    [[nodiscard]] bool flag(const BoolSetting& key) const;
    [[nodiscard]] std::int64_t number(const NumberSetting& key) const;
    [[nodiscard]] std::string text(const TextSetting& key) const;

    void setFlag(const BoolSetting& key, bool value);
    /// OutOfRange outside the key's range; nothing is changed then.
    Result<void> setNumber(const NumberSetting& key, std::int64_t value);
    void setText(const TextSetting& key, const std::string& value);

    /// Replaces the file whole, or leaves it as it was.
    Result<void> save() const;

private:
    explicit Settings(std::filesystem::path path) : m_path(std::move(path)) {}

    std::filesystem::path m_path;
    // Each value as its JSON text, so that what is not understood goes back unchanged.
    std::map<std::string, std::string, std::less<>> m_values;
};

} // namespace wattbourse::core
