// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/parcel_shelf.h"

#include "core/base/atomic_file.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"

namespace wattbourse::app {

namespace {

namespace data_market = chain::data_market;
using core::Result;

constexpr std::size_t kMaxParcel = 110U << 20U;
// The contract takes no longer key.
constexpr std::size_t kMaxDelivery = 256;
constexpr const char* kParcel = ".parcel";
constexpr const char* kDelivery = ".delivery";

} // namespace

Result<data_market::Parcel> ParcelShelf::fromFile(const std::filesystem::path& file) {
    WB_ASSIGN(const std::string text, core::readSmallFile(file, kMaxParcel));
    return data_market::readParcel(core::asBytes(text));
}

Result<void> ParcelShelf::keep(const data_market::Parcel& parcel) const {
    WB_ASSIGN(const core::Hash32 root, data_market::contentRoot(parcel));
    return write(pathOf(root, kParcel), data_market::writeParcel(parcel));
}

Result<data_market::Parcel> ParcelShelf::of(const data_market::Sale& sale) const {
    WB_ASSIGN(data_market::Parcel parcel, fromFile(pathOf(sale.contentRoot, kParcel)));
    WB_ASSIGN(const core::Hash32 root, data_market::contentRoot(parcel));
    if (root != sale.contentRoot || parcel.listing != sale.listing)
        return core::fail(core::ErrorCode::Refused, "the sealed readings in this terminal's folder were changed");
    return parcel;
}

bool ParcelShelf::has(const data_market::Sale& sale) const {
    std::error_code ignored;
    return std::filesystem::exists(pathOf(sale.contentRoot, kParcel), ignored);
}

Result<void> ParcelShelf::keepDelivery(const data_market::Sale& sale, core::ByteView encryptedKey) const {
    return write(deliveryOf(sale), encryptedKey);
}

std::optional<core::Bytes> ParcelShelf::delivery(const data_market::Sale& sale) const {
    const auto kept = core::readSmallFile(deliveryOf(sale), kMaxDelivery);
    return kept ? std::optional(core::toBytes(core::asBytes(*kept))) : std::nullopt;
}

std::filesystem::path ParcelShelf::pathOf(const core::Hash32& name, const char* ending) const {
    return m_folder / (core::toHex(name.view()) + ending);
}

/// Sales of several buyers may be of the same readings, and networks count theirs anew.
std::filesystem::path ParcelShelf::deliveryOf(const data_market::Sale& sale) const {
    const std::string number = std::to_string(sale.id);
    return pathOf(core::keccak256({sale.contentRoot.view(), sale.buyer.view(), core::asBytes(number)}), kDelivery);
}

Result<void> ParcelShelf::write(const std::filesystem::path& path, core::ByteView bytes) const {
    std::error_code failed;
    std::filesystem::create_directories(m_folder, failed);
    return core::writeFileAtomically(path, bytes);
}

} // namespace wattbourse::app
