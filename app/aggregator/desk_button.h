// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QString>

namespace wattbourse::app {

/// A flat button of the desks. Its kind decides the fill; focus shows as a ring, checked as an outline or a fill.
class DeskButton : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Plain, Primary, Buy, Sell, Chip, WarnChip, Small, Segment };

    explicit DeskButton(Kind kind, const QString& text, QWidget* parent = nullptr);
    void setKind(Kind kind);
    /// A second word, brighter than the first: a chip's count.
    void setDetail(const QString& detail);
    [[nodiscard]] QString detail() const { return m_detail; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    QString m_detail;
};

} // namespace wattbourse::app
