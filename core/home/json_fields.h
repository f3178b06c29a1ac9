// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/units/units.h"

#include <boost/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// JSON objects whose fields a function describe(fields, object) lists once for reading and for writing, found beside
/// the object's type. Enumerations have their words in wordsOf(E). Only for .cpp files.
namespace wattbourse::core::json_fields {

namespace json = boost::json;

constexpr std::size_t kMaxText = 256U * 1024U;
constexpr std::size_t kMaxList = 64;

/// Reads each field once and names the first that is missing, of another type or unknown.
class Reader {
public:
    Reader(const json::value& value, std::string path) : m_path(std::move(path)) {
        m_object = value.if_object();
        if (m_object == nullptr)
            broken("is not an object");
    }

    template <class T>
    void operator()(const char* key, T& out) {
        if (m_error || m_object == nullptr)
            return;
        m_known.insert(key);
        const json::value* value = m_object->if_contains(key);
        if (value == nullptr)
            return broken("lacks " + std::string(key));
        m_key = key;
        read(*value, out);
    }
    /// The first error; unknown keys are found last.
    [[nodiscard]] Result<void> verdict() {
        if (!m_error && m_object != nullptr)
            for (const auto& member : *m_object)
                if (!m_known.contains(std::string(member.key())))
                    broken("has an unknown key " + std::string(member.key()));
        if (m_error)
            return tl::make_unexpected(*m_error);
        return {};
    }

private:
    void broken(const std::string& what) {
        if (!m_error)
            m_error = Error{ErrorCode::Malformed, m_path + " " + what};
    }
    void mistyped(const char* wanted) { broken("has a " + m_key + " that is no " + wanted); }

    void read(const json::value& value, std::int64_t& out) {
        if (!value.is_int64())
            return mistyped("whole number");
        out = value.get_int64();
    }
    void read(const json::value& value, std::uint32_t& out) {
        if (!value.is_int64() || !std::in_range<std::uint32_t>(value.get_int64()))
            return mistyped("whole number from 0 to 4294967295");
        out = static_cast<std::uint32_t>(value.get_int64());
    }
    void read(const json::value& value, bool& out) {
        if (!value.is_bool())
            return mistyped("true or false");
        out = value.get_bool();
    }
    /// As it stands, for who reads it further.
    void read(const json::value& value, json::value& out) { out = value; }
    void read(const json::value& value, std::string& out) {
        if (!value.is_string())
            return mistyped("text");
        out = value.get_string();
    }
    template <class E>
    requires std::is_enum_v<E>
    void read(const json::value& value, E& out) {
        std::string name;
        read(value, name);
        std::string all;
        int index = 0;
        for (const std::string_view word : wordsOf(E{})) {
            if (name == word) {
                out = static_cast<E>(index);
                return;
            }
            all += (index++ > 0 ? " or " : "") + std::string(word);
        }
        mistyped(all.c_str());
    }
    template <class Tag>
    void read(const json::value& value, Quantity<Tag>& out) {
        read(value, out.value);
    }
    void read(const json::value& value, Price& out) { read(value, out.value); }
    void read(const json::value& value, int& out) {
        if (!value.is_int64() || !std::in_range<int>(value.get_int64()))
            return mistyped("whole number");
        out = static_cast<int>(value.get_int64());
    }
    void read(const json::value& value, std::uint16_t& out) {
        if (!value.is_int64() || !std::in_range<std::uint16_t>(value.get_int64()))
            return mistyped("whole number from 0 to 65535");
        out = static_cast<std::uint16_t>(value.get_int64());
    }
    template <class T>
    void read(const json::value& value, std::optional<T>& out) {
        if (value.is_null())
            return out.reset();
        read(value, out.emplace());
    }
    template <class T>
    void read(const json::value& value, std::vector<T>& out) {
        const json::array* list = value.if_array();
        if (list == nullptr || list->size() > kMaxList)
            return mistyped("list of at most 64");
        out.resize(list->size());
        const std::string key = m_key;
        for (std::size_t i = 0; i < out.size(); ++i) {
            m_key = key + '[' + std::to_string(i) + ']';
            read((*list)[i], out[i]);
        }
    }
    template <class T>
    requires std::is_class_v<T>
    void read(const json::value& value, T& out) {
        Reader inner(value, m_path + "." + m_key);
        describe(inner, out);
        if (auto verdict = inner.verdict(); !verdict && !m_error)
            m_error = verdict.error();
    }

    std::string m_path;
    std::string m_key;
    const json::object* m_object;
    std::set<std::string> m_known;
    std::optional<Error> m_error;
};

class Writer {
public:
    template <class T>
    void operator()(const char* key, T& value) {
        m_object[key] = written(value);
    }
    json::object take() { return std::move(m_object); }

private:
    static json::value written(std::int64_t value) { return value; }
    static json::value written(std::uint32_t value) { return value; }
    static json::value written(bool value) { return value; }
    static json::value written(json::value& value) { return value; }
    static json::value written(std::string& value) { return json::value(value); }
    static json::value written(std::uint16_t value) { return value; }
    static json::value written(int value) { return value; }
    template <class Tag>
    static json::value written(Quantity<Tag> value) {
        return value.value;
    }
    static json::value written(Price value) { return value.value; }
    template <class E>
    requires std::is_enum_v<E>
    static json::value written(E value) { return json::value(wordsOf(value)[static_cast<std::size_t>(value)]); }
    template <class T>
    static json::value written(std::optional<T>& value) {
        return value ? written(*value) : json::value(nullptr);
    }
    template <class T>
    static json::value written(std::vector<T>& values) {
        json::array list;
        for (T& value : values)
            list.push_back(written(value));
        return list;
    }
    template <class T>
    requires std::is_class_v<T>
    static json::value written(T& value) {
        Writer inner;
        describe(inner, value);
        return inner.take();
    }

    json::object m_object;
};

/// `what` names the object in errors. Malformed for other text, unknown or missing keys and other types; OutOfRange
/// above 256 KiB.
template <class T>
Result<T> parsed(std::string_view text, const std::string& what) {
    if (text.size() > kMaxText)
        return fail(ErrorCode::OutOfRange, what + ": more than 256 KiB");
    json::error_code error;
    json::parse_options options;
    options.max_depth = 8;
    const json::value value = json::parse(text, error, {}, options);
    if (error)
        return fail(ErrorCode::Malformed, what + ": not JSON: " + error.message());
    T out;
    Reader reader(value, what);
    describe(reader, out);
    WB_TRY(reader.verdict());
    return out;
}

template <class T>
std::string serialized(T copy) {
    Writer writer;
    describe(writer, copy);
    return json::serialize(writer.take());
}

} // namespace wattbourse::core::json_fields
