// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/slot_phase.h"

#include <QAbstractButton>
#include <QWidget>
#include <optional>
#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace wattbourse::app {

/// One slot of the strip.
struct SlotItem {
    core::SlotIndex slot;
    core::UnixTime start;
    core::UnixTime end;
    SlotPhase phase{SlotPhase::NotOpen};
    /// Cleared, or what the book indicates now.
    std::optional<core::Price> price;
    core::Price tick;
    bool indicated{};
    std::optional<std::chrono::seconds> gateLeft;
    /// Of the phase that runs, in permille.
    int progress{};
};

/// One slot as a button that can stay down.
class SlotButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SlotButton(QWidget* parent = nullptr);
    void show(const SlotItem& item);
    [[nodiscard]] const SlotItem& item() const { return m_item; }
    [[nodiscard]] QSize sizeHint() const override { return {isChecked() ? 150 : 76, 56}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SlotItem m_item;
};

/// The slots around now: the arrow keys walk, the chosen one is what ladder, book and ticket show.
class SlotStrip final : public QWidget {
    Q_OBJECT

public:
    explicit SlotStrip(QWidget* parent = nullptr);
    void show(const std::vector<SlotItem>& slots, core::SlotIndex chosen);

Q_SIGNALS:
    void slotChosen(wattbourse::core::SlotIndex slot);

private:
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
    std::vector<SlotButton*> m_buttons;
};

} // namespace wattbourse::app
