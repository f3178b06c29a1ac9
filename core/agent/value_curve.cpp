// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/value_curve.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wattbourse::core {

namespace {

// Below this a difference in worth is rounding: at a tie it is better to charge later and to use up sooner.
constexpr double kTie = 1e-9;

struct Segment {
    // Worth of the stored kWh that this piece of the slot's choice replaces or makes, and how many kWh of level.
    double worth;
    double length;
};

// The slot's choices in falling worth: pieces of what the grid's side may take or give, from zones of one price each
// (exporting, importing, importing above the free part). As level changes.
struct Choices {
    std::array<Segment, 6> pieces;
    std::size_t count = 0;
    // Most that the level can rise and fall.
    double rise;
    double fall;
};

Choices choicesOf(const Storage& storage, const SlotDemand& slot) {
    Choices out{};
    const double eta = storage.efficiency;
    out.rise = storage.power * eta;
    out.fall = storage.power / eta;
    // Where the zones meet, as power of the battery's grid side.
    const double imports = std::clamp(-slot.net, -storage.power, storage.power);
    const double pays = std::clamp(std::max(slot.freeImport, 0.0) - slot.net, imports, storage.power);
    const auto zone = [&](double from, double to, double price) {
        const double taking = std::max(to, 0.0) - std::max(from, 0.0);
        const double giving = std::min(to, 0.0) - std::min(from, 0.0);
        if (taking > 0)
            out.pieces[out.count++] = {price / eta, taking * eta};
        if (giving > 0)
            out.pieces[out.count++] = {price * eta - storage.wear, giving / eta};
    };
    zone(-storage.power, imports, slot.exportPrice);
    zone(imports, pays, slot.importPrice);
    zone(pays, storage.power, slot.importPrice + slot.surcharge);
    // Rising worth of the level that is reached, read as inf-convolution: the dearest way to fill comes first. Wear can
    // make own use worth less than export is, hence sorted.
    std::sort(out.pieces.begin(), out.pieces.begin() + static_cast<std::ptrdiff_t>(out.count),
              [](const Segment& a, const Segment& b) { return a.worth > b.worth; });
    return out;
}

} // namespace

ValueCurve::ValueCurve(const Storage& storage, double terminal)
    : m_storage(storage), m_cell(std::max(storage.capacity - storage.reserve, 0.0) / static_cast<double>(kCells)),
      m_worth(kCells, terminal) {}

void ValueCurve::mergeSlot(const SlotDemand& slot, std::vector<double>& sum) const {
    const Choices choices = choicesOf(m_storage, slot);
    // Both lists fall in worth. The merged list starts at level (reserve - rise) and is read from the reserve on.
    double skip = choices.rise;
    std::size_t cell = 0;
    std::size_t piece = 0;
    double cellLeft = m_cell;
    double pieceLeft = choices.count > 0 ? choices.pieces[0].length : 0;
    std::size_t out = 0;
    double outLeft = m_cell;
    while (out < kCells) {
        while (piece < choices.count && pieceLeft <= 0)
            pieceLeft = ++piece < choices.count ? choices.pieces[piece].length : 0;
        const bool fromCell = cell < kCells && (piece == choices.count || m_worth[cell] >= choices.pieces[piece].worth);
        const double worth = fromCell ? m_worth[cell] : choices.pieces[piece].worth;
        double& left = fromCell ? cellLeft : pieceLeft;
        if (skip > 0) {
            const double used = std::min(skip, left);
            skip -= used;
            left -= used;
        } else {
            const double used = std::min(outLeft, left);
            sum[out] += worth * used / m_cell;
            outLeft -= used;
            left -= used;
            // A remainder below rounding would never be used up.
            if (outLeft <= m_cell * 1e-12) {
                ++out;
                outLeft = m_cell;
            }
        }
        if (fromCell && cellLeft <= m_cell * 1e-12) {
            ++cell;
            cellLeft = m_cell;
        }
        if (cell == kCells && piece == choices.count)
            break;
    }
    for (; out < kCells; ++out)
        sum[out] += m_worth.back();
}

void ValueCurve::stepBack(std::span<const SlotDemand> cases) {
    if (m_cell <= 0)
        return;
    std::vector<double> sum(kCells, 0.0);
    for (const SlotDemand& slot : cases)
        mergeSlot(slot, sum);
    for (double& worth : sum)
        worth /= static_cast<double>(cases.size());
    m_worth = std::move(sum);
}

double ValueCurve::at(double level) const {
    if (m_cell <= 0)
        return 0;
    const double cell = std::clamp((level - m_storage.reserve) / m_cell, 0.0, static_cast<double>(kCells - 1));
    return m_worth[static_cast<std::size_t>(cell)];
}

double ValueCurve::levelWorthMoreThan(double money) const {
    const auto end = std::find_if(m_worth.begin(), m_worth.end(), [&](double w) { return w <= money + kTie; });
    return m_storage.reserve + m_cell * static_cast<double>(end - m_worth.begin());
}

double ValueCurve::levelWorthAtLeast(double money) const {
    const auto end = std::find_if(m_worth.begin(), m_worth.end(), [&](double w) { return w < money - kTie; });
    return m_storage.reserve + m_cell * static_cast<double>(end - m_worth.begin());
}

double chargeBy(const ValueCurve& after, const Storage& storage, const SlotDemand& slot, double level) {
    const double eta = storage.efficiency;
    const double room = std::max(storage.capacity - level, 0.0) / eta;
    const double stored = std::max(level - storage.reserve, 0.0) * eta;
    const double need = std::max(slot.net, 0.0);
    const double surplus = std::max(-slot.net, 0.0);
    const double freeImport = std::max(slot.freeImport, 0.0);
    const auto fillWorth = [&](double price) {
        return std::max((after.levelWorthMoreThan(price / eta) - level) / eta, 0.0);
    };
    const auto givenFor = [&](double price) {
        return std::max((level - after.levelWorthMoreThan(price * eta - storage.wear)) * eta, 0.0);
    };
    const double keepTo = after.levelWorthAtLeast(slot.exportPrice / eta);
    const double fromGrid = std::max(std::min(fillWorth(slot.importPrice), std::max(freeImport - slot.net, 0.0)),
                                     fillWorth(slot.importPrice + slot.surcharge));
    const double fromSurplus = std::min(surplus, std::max((keepTo - level) / eta, 0.0));
    if (fromGrid > 0 || fromSurplus > 0)
        return std::min({std::max(fromGrid, fromSurplus), storage.power, room});
    const double aboveFree = std::max(need - freeImport, 0.0);
    const double forOwn = std::max(std::min(givenFor(slot.importPrice), need),
                                   std::min(givenFor(slot.importPrice + slot.surcharge), aboveFree));
    const double forGrid = slot.exportPrice > 0 ? givenFor(slot.exportPrice) : 0.0;
    return -std::min({std::max(forOwn, forGrid), storage.power, stored});
}

} // namespace wattbourse::core
