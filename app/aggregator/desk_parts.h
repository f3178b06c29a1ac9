// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/shield_button.h"

#include <QFrame>
#include <QLabel>
#include <array>

/// Small parts that the desks are put together from.
namespace wattbourse::app {

/// A label at a pixel size, plain text always. Quiet ones take the placeholder colour of the palette.
QLabel* deskLabel(const QString& text, int pixels = 12, bool quiet = false, bool medium = false,
                  QWidget* parent = nullptr);

/// A panel with the surface colour and a thin line around it.
class DeskCard : public QFrame {
    Q_OBJECT

public:
    explicit DeskCard(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// One key figure: a caption with a shield, a large number with its unit, a line or two beside it.
class FigureTile final : public QWidget {
    Q_OBJECT

public:
    explicit FigureTile(const QString& caption, const QString& unit = {}, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const QString& number, const QString& aside = {}, const Figure& proof = {});
    [[nodiscard]] QString number() const { return m_number->text(); }
    [[nodiscard]] ShieldButton* shield() const { return m_shield; }

private:
    QString m_caption;
    QLabel* m_number;
    QLabel* m_unit;
    QLabel* m_aside;
    ShieldButton* m_shield;
};

/// What the four shields mean, in one line.
class ShieldLegend final : public QWidget {
    Q_OBJECT

public:
    explicit ShieldLegend(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 18}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr std::array kStates{FigureState::Proven, FigureState::Pending, FigureState::Unproven,
                                        FigureState::Stale};
};

/// A sentence in a band of the warning colour; hidden while it is empty.
class WarnBand final : public QWidget {
    Q_OBJECT

public:
    explicit WarnBand(QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_label->text(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_label;
};

} // namespace wattbourse::app
