// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"
#include "core/api/chain.h"

#include <vector>

namespace wattbourse::app {

/// The authorities in the order of their turns, round a clock face: each arc is filled by the share of its turns that
/// the authority sealed, the one on duty stands out, one that sealed twice carries a warning. Arrow keys and the
/// pointer walk round it; what is chosen stands in words in the middle.
class AuthorityRing final : public ChartWidget {
    Q_OBJECT

public:
    explicit AuthorityRing(QWidget* parent = nullptr);
    using QWidget::show;
    void show(std::vector<core::AuthorityStatus> authorities);
    /// What a screen reader says: of the chosen authority, or of all.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override { return {160, 160}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {130, 130}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(int index);
    [[nodiscard]] QStringList middleLines() const;

    std::vector<core::AuthorityStatus> m_authorities;
    int m_chosen{-1};
};

} // namespace wattbourse::app
