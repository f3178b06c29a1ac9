// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/tariff_store.h"

#include "core/base/atomic_file.h"
#include "core/home/json_fields.h"

#include <array>

namespace wattbourse::app {

namespace {

constexpr std::size_t kMostSettings = 64U * 1024U;
constexpr std::size_t kMostPrices = 4U << 20U;
constexpr int kMinutes = 1'440;

/// As it stands in the file.
struct Stored {
    ComparedTariff::Kind kind{};
    SavingsPeriod period{};
    std::string name;
    core::TariffPrice import;
    core::TariffPrice night;
    core::TariffPrice exported;
    core::TariffPrice added;
    int nightFrom{};
    int nightUntil{};
    bool weekends{};
    std::string file;
};

std::filesystem::path settingsIn(const std::filesystem::path& folder) {
    return folder / "compared-tariff.json";
}

std::filesystem::path pricesIn(const std::filesystem::path& folder) {
    return folder / "compared-prices";
}

} // namespace

// Found by json_fields beside the types.
static std::array<std::string_view, 4> wordsOf(ComparedTariff::Kind) {
    return {"market", "one-price", "day-night", "file"};
}
static std::array<std::string_view, 3> wordsOf(SavingsPeriod) {
    return {"today", "week", "month"};
}

namespace {

template <class Fields>
void describe(Fields& fields, Stored& stored) {
    fields("kind", stored.kind);
    fields("period", stored.period);
    fields("name", stored.name);
    fields("import_per_kwh", stored.import);
    fields("night_per_kwh", stored.night);
    fields("export_per_kwh", stored.exported);
    fields("added_per_kwh", stored.added);
    fields("night_from_min", stored.nightFrom);
    fields("night_until_min", stored.nightUntil);
    fields("night_all_weekend", stored.weekends);
    fields("file", stored.file);
}

} // namespace

core::Result<core::PriceSeries> pricesOf(const QString& file, std::string_view text) {
    return file.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive) ? core::priceSeriesFromEntsoe(text)
                                                                     : core::priceSeriesFromCsv(text);
}

core::Result<std::optional<KeptComparison>> TariffStore::load() const {
    const auto text = core::readSmallFile(settingsIn(m_folder), kMostSettings);
    if (!text && text.error().code == core::ErrorCode::NotFound)
        return std::nullopt;
    if (!text)
        return tl::make_unexpected(text.error());
    WB_ASSIGN(const Stored stored, core::json_fields::parsed<Stored>(*text, "compared tariff"));
    for (const int minute : {stored.nightFrom, stored.nightUntil})
        if (minute < 0 || minute >= kMinutes)
            return core::fail(core::ErrorCode::OutOfRange, "compared tariff: a minute is not within 0 to 1439");
    KeptComparison out;
    out.period = stored.period;
    out.tariff = {.kind = stored.kind,
                  .name = QString::fromStdString(stored.name).left(kTariffNameLength),
                  .import = stored.import,
                  .night = stored.night,
                  .exported = stored.exported,
                  .nightFrom = stored.nightFrom,
                  .nightUntil = stored.nightUntil,
                  .nightAllWeekend = stored.weekends,
                  .added = stored.added,
                  .file = QString::fromStdString(stored.file)};
    if (!stored.file.empty()) {
        WB_ASSIGN(const std::string prices, core::readSmallFile(pricesIn(m_folder), kMostPrices));
        WB_ASSIGN(core::PriceSeries series, pricesOf(out.tariff.file, prices));
        out.tariff.prices = std::make_shared<const core::PriceSeries>(std::move(series));
    }
    return out;
}

core::Result<void> TariffStore::save(const KeptComparison& kept) const {
    const ComparedTariff& tariff = kept.tariff;
    const std::string text = core::json_fields::serialized(Stored{.kind = tariff.kind,
                                                                  .period = kept.period,
                                                                  .name = tariff.name.toStdString(),
                                                                  .import = tariff.import,
                                                                  .night = tariff.night,
                                                                  .exported = tariff.exported,
                                                                  .added = tariff.added,
                                                                  .nightFrom = tariff.nightFrom,
                                                                  .nightUntil = tariff.nightUntil,
                                                                  .weekends = tariff.nightAllWeekend,
                                                                  .file = tariff.file.toStdString()});
    return core::writeFileAtomically(settingsIn(m_folder), core::asBytes(text));
}

core::Result<void> TariffStore::savePrices(std::string_view text) const {
    return core::writeFileAtomically(pricesIn(m_folder), core::asBytes(text));
}

} // namespace wattbourse::app
