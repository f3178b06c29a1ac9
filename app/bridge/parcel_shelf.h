// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/data_parcel.h"

#include <filesystem>

namespace wattbourse::app {

/// Sealed readings in the terminal's folder, those that were handed out and those that were bought, each under what its
/// sale agreed on; and the keys that were delivered for the latter, as they came: encrypted. Blocking; any thread.
class ParcelShelf {
public:
    explicit ParcelShelf(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Of a file that the owner of the readings gave. As readParcel().
    static core::Result<chain::data_market::Parcel> fromFile(const std::filesystem::path& file);

    core::Result<void> keep(const chain::data_market::Parcel& parcel) const;
    /// Refused when what lies here is not what was agreed on.
    [[nodiscard]] core::Result<chain::data_market::Parcel> of(const chain::data_market::Sale& sale) const;
    [[nodiscard]] bool has(const chain::data_market::Sale& sale) const;

    /// The delivery of a sale: blocks that are long past need not be searched again.
    core::Result<void> keepDelivery(const chain::data_market::Sale& sale, core::ByteView encryptedKey) const;
    [[nodiscard]] std::optional<core::Bytes> delivery(const chain::data_market::Sale& sale) const;

private:
    [[nodiscard]] std::filesystem::path pathOf(const core::Hash32& name, const char* ending) const;
    [[nodiscard]] std::filesystem::path deliveryOf(const chain::data_market::Sale& sale) const;
    core::Result<void> write(const std::filesystem::path& path, core::ByteView bytes) const;

    std::filesystem::path m_folder;
};

} // namespace wattbourse::app
