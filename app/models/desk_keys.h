// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QKeySequence>
#include <array>

namespace wattbourse::app {

/// What a key does on the trading desk.
enum class DeskAction {
    Buy,
    Sell,
    Quantity,
    Limit,
    Advance,
    Ladder,
    NextSlot,
    PreviousSlot,
    Orders,
    Members,
    CancelAll,
    DeactivateAll,
    ActivateAll,
    Import,
    Sheet,
};
inline constexpr std::size_t kDeskActions = 15;

/// The desk's keys: standard ones, and those that its owner chose instead. A key that means something else everywhere
/// (copy, save, undo, help, the workspaces) is none of them, and neither is one that types a letter.
class DeskKeys {
public:
    DeskKeys();

    [[nodiscard]] QKeySequence keys(DeskAction action) const { return m_keys[static_cast<std::size_t>(action)]; }
    [[nodiscard]] static QKeySequence standard(DeskAction action);
    [[nodiscard]] static QString name(DeskAction action);
    /// Why the action cannot have these keys, as a sentence; empty when it can. No keys at all are fine.
    [[nodiscard]] QString problemOf(DeskAction action, const QKeySequence& keys) const;
    /// False, and nothing changed, when there is a problem.
    bool set(DeskAction action, const QKeySequence& keys);

    /// What differs from the standard.
    [[nodiscard]] QJsonObject toJson() const;
    /// What cannot be understood or must not be is left at its standard.
    static DeskKeys fromJson(const QJsonObject& json);

private:
    std::array<QKeySequence, kDeskActions> m_keys;
};

} // namespace wattbourse::app
