// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/savings_view.h"
#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace wattbourse::app {

/// What the household compares with, as it was chosen last.
struct KeptComparison {
    ComparedTariff tariff;
    SavingsPeriod period{SavingsPeriod::Week};
};

/// Prices of a file: ENTSO-E's where the name ends in .xml, CSV otherwise. Errors of core/tariff/price_series.h.
core::Result<core::PriceSeries> pricesOf(const QString& file, std::string_view text);

/// The household's tariff to compare with, in two files of the terminal's folder: compared-tariff.json, and a copy of
/// the prices' file in compared-prices, so that its owner may move or delete it. Any thread.
class TariffStore {
public:
    explicit TariffStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Absent: none was kept. Malformed or OutOfRange with the field and the rule; NotFound when the prices are gone.
    [[nodiscard]] core::Result<std::optional<KeptComparison>> load() const;
    core::Result<void> save(const KeptComparison& kept) const;
    core::Result<void> savePrices(std::string_view text) const;

private:
    std::filesystem::path m_folder;
};

} // namespace wattbourse::app
