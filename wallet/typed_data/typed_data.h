// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <boost/json/object.hpp>
#include <map>
#include <string>
#include <vector>

namespace wattbourse::wallet {

/// The struct types of an EIP-712 document, checked: known member types, no cycles, bounded size.
class TypedDataTypes {
public:
    struct Member {
        std::string name;
        std::string type;
    };

    /// From {"Name": [{"name": …, "type": …}, …], …}. Malformed with the type's name.
    static core::Result<TypedDataTypes> read(const boost::json::object& types);

    [[nodiscard]] bool contains(std::string_view name) const { return m_types.find(name) != m_types.end(); }
    /// The struct that no other one uses, EIP712Domain aside; Malformed when there is not exactly one.
    [[nodiscard]] core::Result<std::string> primaryType() const;
    /// "Mail(Person from,Person to,string contents)Person(string name,address wallet)". `name` is known.
    [[nodiscard]] std::string encodeType(const std::string& name) const;
    /// hashStruct: Keccak-256 of type hash and encoded members. Malformed for a value that is missing, unknown, or not
    /// of its type, OutOfRange for a number that does not fit: each with the member's name.
    [[nodiscard]] core::Result<core::Hash32> hashStruct(const std::string& name, const boost::json::value& value) const;

private:
    [[nodiscard]] core::Result<core::Hash32> encodeValue(const std::string& type, const boost::json::value& value,
                                                         const std::string& where) const;
    [[nodiscard]] core::Result<core::Hash32> encodeArray(const std::string& type, const boost::json::value& value,
                                                         const std::string& where) const;
    [[nodiscard]] core::Result<void> checkMembers() const;

    std::map<std::string, std::vector<Member>, std::less<>> m_types;
    // Kept, so that an array of a million structs does not spell its type a million times.
    std::map<std::string, core::Hash32, std::less<>> m_typeHashes;
};

struct TypedDataHashes {
    core::Hash32 domainSeparator;
    core::Hash32 structHash;
    core::Hash32 digest;
};

/// Hashes of {types, domain, primaryType, message} as eth_signTypedData_v4 and ethers' TypedDataEncoder.getPayload
/// write it. Without types.EIP712Domain the domain's type follows from the fields that are there; without primaryType
/// it is the one type that nothing else uses.
core::Result<TypedDataHashes> hashTypedData(const boost::json::value& document);

} // namespace wattbourse::wallet
