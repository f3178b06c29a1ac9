// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/desk_keys.h"

#include <QDialog>
#include <QKeySequenceEdit>
#include <array>

namespace wattbourse::app {

class WarnBand;

/// The desk's keys in one list, each to be changed where it stands. A key that cannot be had is refused in words and
/// the old one stays.
class KeySheet final : public QDialog {
    Q_OBJECT

public:
    explicit KeySheet(const DeskKeys& keys, QWidget* parent = nullptr);
    [[nodiscard]] const DeskKeys& keys() const { return m_keys; }
    [[nodiscard]] QKeySequenceEdit* edit(DeskAction action) const { return m_edits[static_cast<std::size_t>(action)]; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void keysChanged(const wattbourse::app::DeskKeys& keys);

private:
    void take(DeskAction action);
    void showKeys();

    DeskKeys m_keys;
    std::array<QKeySequenceEdit*, kDeskActions> m_edits{};
    WarnBand* m_problem;
};

} // namespace wattbourse::app
