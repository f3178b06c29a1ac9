// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/keys/normal_form.h"

#include <algorithm>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

namespace wattbourse::wallet {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::size_t kMaxBytes = 1024;
// UAX 15: a UTF-16 unit grows to at most 18 (U+FDFA), a UTF-16 unit takes at most 3 bytes.
constexpr std::size_t kMaxGrowth = 18;

} // namespace

Result<SecretString> normalised(std::string_view text, NormalForm form) {
    if (text.size() > kMaxBytes)
        return fail(ErrorCode::OutOfRange, "passphrase: longer than 1,024 bytes");
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return SecretString(text);
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2* normaliser =
        form == NormalForm::Composed ? unorm2_getNFKCInstance(&error) : unorm2_getNFKDInstance(&error);
    if (U_FAILURE(error))
        return fail(ErrorCode::System, "passphrase: Unicode data is missing");
    SecretBytes units(text.size() * sizeof(UChar));
    SecretBytes normal(text.size() * kMaxGrowth * sizeof(UChar));
    SecretBytes out(text.size() * kMaxGrowth * 3);
    // mmap'ed memory fits any type's alignment.
    auto* const unitsAt = reinterpret_cast<UChar*>(units.writable().data());
    auto* const normalAt = reinterpret_cast<UChar*>(normal.writable().data());
    auto* const outAt = reinterpret_cast<char*>(out.writable().data());
    std::int32_t size = 0;
    u_strFromUTF8(unitsAt, static_cast<std::int32_t>(text.size()), &size, text.data(),
                  static_cast<std::int32_t>(text.size()), &error);
    // A buffer filled to its last unit has no room for a final zero: a warning that does not matter here.
    if (U_FAILURE(error))
        return fail(ErrorCode::Malformed, "passphrase: not UTF-8");
    size = unorm2_normalize(normaliser, unitsAt, size, normalAt,
                            static_cast<std::int32_t>(normal.size() / sizeof(UChar)), &error);
    std::int32_t bytes = 0;
    u_strToUTF8(outAt, static_cast<std::int32_t>(out.size()), &bytes, normalAt, size, &error);
    if (U_FAILURE(error))
        return fail(ErrorCode::System, "passphrase: Unicode normalisation failed");
    return SecretString(std::string_view(outAt, static_cast<std::size_t>(bytes)));
}

} // namespace wattbourse::wallet
