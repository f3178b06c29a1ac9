// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/figure.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <array>
#include <memory>
#include <optional>

/// Small parts that the desks are put together from.
namespace wattbourse::app {

/// A label at a pixel size, plain text always. Quiet ones take the placeholder colour of the palette.
QLabel* deskLabel(const QString& text, int pixels = 12, bool quiet = false, bool medium = false, QWidget* parent = nullptr);

/// A panel with the surface colour and a thin line around it.
class DeskCard final : public QFrame {
    Q_OBJECT

public:
    explicit DeskCard(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The shield beside a figure. A click asks for its proof.
class ShieldMark final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ShieldMark(QWidget* parent = nullptr);
    void show(FigureState state, std::shared_ptr<const core::ProofEvidence> evidence = nullptr);
    [[nodiscard]] FigureState state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override { return {17, 17}; }

Q_SIGNALS:
    void proofAsked(const std::shared_ptr<const wattbourse::core::ProofEvidence>& evidence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FigureState m_state{FigureState::Unproven};
    std::shared_ptr<const core::ProofEvidence> m_evidence;
};

/// One key figure: a caption with a shield, a large number with its unit, a line or two beside it.
class FigureTile final : public QWidget {
    Q_OBJECT

public:
    explicit FigureTile(const QString& caption, const QString& unit = {}, QWidget* parent = nullptr);
    void show(const QString& number, const QString& aside = {}, const std::optional<FigureState>& state = std::nullopt,
              std::shared_ptr<const core::ProofEvidence> evidence = nullptr);
    [[nodiscard]] QString number() const { return m_number->text(); }
    [[nodiscard]] ShieldMark* shield() const { return m_shield; }

private:
    QString m_caption;
    QLabel* m_number;
    QLabel* m_unit;
    QLabel* m_aside;
    ShieldMark* m_shield;
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
    static constexpr std::array kStates{FigureState::Proven, FigureState::Pending, FigureState::Unproven, FigureState::Stale};
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
