// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/typed_data/typed_data.h"

#include "core/crypto/keccak.h"
#include "wallet/typed_data/encode.h"
#include "wallet/typed_data/message.h"

#include <algorithm>
#include <boost/json.hpp>
#include <charconv>
#include <set>

namespace wattbourse::wallet {

using core::ErrorCode;
using core::fail;
using core::Hash32;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxTypes = 256;
constexpr std::size_t kMaxMembers = 256;
// Nested structs and array dimensions: bounds the recursion over untrusted input.
constexpr std::size_t kMaxDepth = 32;
constexpr std::string_view kDomain = "EIP712Domain";

tl::unexpected<core::Error> malformed(const std::string& what) {
    return fail(ErrorCode::Malformed, "typed data: " + what);
}

bool isIdentifier(std::string_view name) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$'; };
    return !name.empty() && letter(name.front()) &&
           std::all_of(name.begin(), name.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

std::string_view elementOf(std::string_view type) {
    return type.substr(0, type.find('['));
}

bool isArray(std::string_view type) {
    return !type.empty() && type.back() == ']';
}

// The brackets behind the element: "[]" or "[3]", any number of them within the depth bound.
bool hasGoodBrackets(std::string_view type) {
    std::string_view rest = type.substr(elementOf(type).size());
    for (std::size_t depth = 0; !rest.empty(); ++depth) {
        const std::size_t end = rest.find(']');
        if (depth == kMaxDepth || rest.front() != '[' || end == std::string_view::npos || end > 10)
            return false;
        const std::string_view digits = rest.substr(1, end - 1);
        if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return false;
        rest.remove_prefix(end + 1);
    }
    return true;
}

Result<TypedDataTypes::Member> memberAt(const json::value& value, const std::string& type) {
    const json::object* from = value.if_object();
    const json::value* name = from != nullptr ? from->if_contains("name") : nullptr;
    const json::value* memberType = from != nullptr ? from->if_contains("type") : nullptr;
    if (name == nullptr || memberType == nullptr || !name->is_string() || !memberType->is_string() ||
        !isIdentifier(name->get_string()))
        return malformed("a member of " + type + " has no proper name and type");
    std::string spelled(memberType->get_string());
    // Type names without a size mean 256 bits.
    const std::string_view element = elementOf(spelled);
    if (element == "uint" || element == "int")
        spelled.insert(element.size(), "256");
    return TypedDataTypes::Member{std::string(name->get_string()), std::move(spelled)};
}

struct DomainField {
    std::string_view name;
    std::string_view type;
};

// In the order of EIP-712.
constexpr std::array<DomainField, 5> kDomainFields = {{{"name", "string"},
                                                       {"version", "string"},
                                                       {"chainId", "uint256"},
                                                       {"verifyingContract", "address"},
                                                       {"salt", "bytes32"}}};

json::array domainTypeOf(const json::object& domain) {
    json::array out;
    for (const DomainField& field : kDomainFields)
        if (domain.contains(field.name))
            out.push_back(json::object{{"name", field.name}, {"type", field.type}});
    return out;
}

} // namespace

Result<TypedDataTypes> TypedDataTypes::read(const json::object& types) {
    if (types.size() > kMaxTypes)
        return malformed("more than 256 types");
    TypedDataTypes out;
    for (const auto& [key, value] : types) {
        const std::string name(key);
        if (!isIdentifier(name) || isAtomicType(name))
            return malformed("a type has a name that is none");
        if (!value.is_array() || value.get_array().size() > kMaxMembers)
            return malformed(name + " is not an array of at most 256 members");
        std::vector<Member>& members = out.m_types[name];
        for (const json::value& at : value.get_array()) {
            WB_ASSIGN(Member member, memberAt(at, name));
            if (std::any_of(members.begin(), members.end(), [&](const Member& m) { return m.name == member.name; }))
                return malformed(name + " has two members named " + member.name);
            members.push_back(std::move(member));
        }
    }
    WB_TRY(out.checkMembers());
    for (const auto& [name, members] : out.m_types)
        out.m_typeHashes[name] = core::keccak256(core::asBytes(out.encodeType(name)));
    return out;
}

Result<void> TypedDataTypes::checkMembers() const {
    for (const auto& [name, members] : m_types) {
        for (const Member& member : members) {
            const std::string_view element = elementOf(member.type);
            if (!hasGoodBrackets(member.type) || (!isAtomicType(element) && !contains(element)))
                return malformed(name + "." + member.name + " has an unknown type");
        }
    }
    // A type that contains itself would nest without end; ethers refuses it too.
    std::map<std::string, std::size_t, std::less<>> height;
    for (const auto& [name, members] : m_types)
        height[name] = 0;
    for (std::size_t round = 0; round <= kMaxDepth; ++round) {
        bool grew = false;
        for (const auto& [name, members] : m_types) {
            for (const Member& member : members) {
                const auto inner = height.find(elementOf(member.type));
                if (inner != height.end() && height[name] < inner->second + 1) {
                    height[name] = inner->second + 1;
                    grew = true;
                }
            }
        }
        if (!grew)
            return {};
    }
    return malformed("a type contains itself, or types nest deeper than 32 levels");
}

Result<std::string> TypedDataTypes::primaryType() const {
    std::set<std::string, std::less<>> candidates;
    for (const auto& [name, members] : m_types)
        if (name != kDomain)
            candidates.insert(name);
    for (const auto& [name, members] : m_types)
        for (const Member& member : members)
            if (const auto used = candidates.find(elementOf(member.type)); used != candidates.end())
                candidates.erase(used);
    if (candidates.size() != 1)
        return malformed("primaryType is missing and does not follow from the types");
    return *candidates.begin();
}

std::string TypedDataTypes::encodeType(const std::string& name) const {
    std::set<std::string, std::less<>> used;
    std::vector<std::string> open = {name};
    while (!open.empty()) {
        const std::string next = open.back();
        open.pop_back();
        for (const Member& member : m_types.find(next)->second) {
            const std::string element(elementOf(member.type));
            if (contains(element) && element != name && used.insert(element).second)
                open.push_back(element);
        }
    }
    std::string out;
    const auto describe = [&](const std::string& type) {
        out += type + "(";
        const auto& members = m_types.find(type)->second;
        for (std::size_t i = 0; i < members.size(); ++i)
            out += (i > 0 ? "," : "") + members[i].type + " " + members[i].name;
        out += ")";
    };
    describe(name);
    for (const std::string& type : used)
        describe(type);
    return out;
}

Result<Hash32> TypedDataTypes::hashStruct(const std::string& name, const json::value& value) const {
    const auto known = m_types.find(name);
    if (known == m_types.end())
        return malformed("unknown type " + name);
    const json::object* from = value.if_object();
    if (from == nullptr)
        return malformed("a value of type " + name + " is not an object");
    core::Bytes encoded = core::toBytes(m_typeHashes.find(name)->second.view());
    for (const Member& member : known->second) {
        const std::string where = name + "." + member.name;
        const json::value* found = from->if_contains(member.name);
        if (found == nullptr)
            return malformed(where + " is missing");
        WB_ASSIGN(const Hash32 word, encodeValue(member.type, *found, where));
        core::append(encoded, word.view());
    }
    // What is shown but not part of the type would not be signed.
    for (const auto& [key, unused] : *from)
        if (std::none_of(known->second.begin(), known->second.end(),
                         [&](const Member& m) { return m.name == std::string_view(key); }))
            return malformed(name + " has no member \"" + std::string(key) + "\"");
    return core::keccak256(encoded);
}

Result<Hash32> TypedDataTypes::encodeValue(const std::string& type, const json::value& value,
                                           const std::string& where) const {
    if (isArray(type))
        return encodeArray(type, value, where);
    if (contains(type))
        return hashStruct(type, value);
    return encodeAtomic(type, value, where);
}

Result<Hash32> TypedDataTypes::encodeArray(const std::string& type, const json::value& value,
                                           const std::string& where) const {
    const std::size_t bracket = type.rfind('[');
    const std::string element = type.substr(0, bracket);
    const std::string_view size = std::string_view(type).substr(bracket + 1, type.size() - bracket - 2);
    if (!value.is_array())
        return malformed(where + ": not an array");
    std::size_t wanted = value.get_array().size();
    if (!size.empty())
        std::from_chars(size.data(), size.data() + size.size(), wanted);
    if (value.get_array().size() != wanted)
        return malformed(where + ": the array has not the length of its type");
    core::Bytes encoded;
    for (const json::value& at : value.get_array()) {
        WB_ASSIGN(const Hash32 word, encodeValue(element, at, where));
        core::append(encoded, word.view());
    }
    return core::keccak256(encoded);
}

Result<TypedDataHashes> hashTypedData(const json::value& document) {
    const json::object* from = document.if_object();
    const json::value* types = from != nullptr ? from->if_contains("types") : nullptr;
    const json::value* domain = from != nullptr ? from->if_contains("domain") : nullptr;
    const json::value* message = from != nullptr ? from->if_contains("message") : nullptr;
    if (types == nullptr || domain == nullptr || message == nullptr || !types->is_object() || !domain->is_object())
        return malformed("it has types, domain and message");
    json::object declared = types->get_object();
    if (!declared.contains(kDomain))
        declared[kDomain] = domainTypeOf(domain->get_object());
    WB_ASSIGN(const TypedDataTypes read, TypedDataTypes::read(declared));
    std::string primary;
    if (const json::value* named = from->if_contains("primaryType")) {
        if (!named->is_string())
            return malformed("primaryType is not text");
        primary = named->get_string();
    } else {
        WB_ASSIGN(primary, read.primaryType());
    }
    TypedDataHashes out;
    WB_ASSIGN(out.domainSeparator, read.hashStruct(std::string(kDomain), *domain));
    // EIP-712 allows signing the domain itself; then its separator stands alone, which no contract of ours checks.
    if (primary == kDomain)
        return malformed("the domain alone is not signed");
    WB_ASSIGN(out.structHash, read.hashStruct(primary, *message));
    out.digest = typedDigest(out.domainSeparator, out.structHash);
    return out;
}

} // namespace wattbourse::wallet
