// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/desk_dock.h"

#include "app/charts/chart_colors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace wattbourse::app {

namespace {

/// The bar over a panel, and down its side for a strip.
class TitleBar final : public QWidget {
public:
    TitleBar(QString title, bool strip) : m_title(std::move(title)), m_strip(strip) {}
    [[nodiscard]] QSize sizeHint() const override { return m_strip ? QSize(20, 40) : QSize(120, 25); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        const ChartColors& c = chartColors(palette());
        QPainter painter(this);
        painter.fillRect(rect(), c.raised);
        painter.setPen(c.line);
        if (!m_strip) {
            painter.drawLine(0, height() - 1, width(), height() - 1);
            return;
        }
        painter.drawLine(width() - 1, 0, width() - 1, height());
        painter.setPen(c.text);
        painter.setFont(sized(font(), 11, /*medium=*/true));
        painter.translate(0, height());
        painter.rotate(-90);
        painter.drawText(QRectF(0, 0, height(), width()), Qt::AlignCenter, m_title);
    }

private:
    QString m_title;
    bool m_strip;
};

/// The body of a panel on the surface colour.
class Body final : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), chartColors(palette()).surface); }
};

/// Float and close, drawn thin.
class BarButton final : public QAbstractButton {
public:
    BarButton(bool closes, const QString& name) : m_closes(closes) {
        setFixedSize(18, 18);
        setAccessibleName(name);
        setToolTip(name);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const ChartColors& c = chartColors(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus()) {
            painter.setPen(c.accent);
            painter.drawRoundedRect(QRectF(0.5, 0.5, 17, 17), 3, 3);
        }
        painter.setPen(QPen(underMouse() ? c.text : c.muted, 1));
        if (m_closes) {
            painter.drawLine(QPointF(6, 6), QPointF(12, 12));
            painter.drawLine(QPointF(12, 6), QPointF(6, 12));
        } else {
            painter.drawRect(QRectF(7.5, 5.5, 5, 5));
            painter.drawPolyline(QPolygonF{QPointF(5.5, 7.5), QPointF(5.5, 12.5), QPointF(10.5, 12.5)});
        }
    }

private:
    bool m_closes;
};

} // namespace

DeskDock::DeskDock(const QString& name, const QString& title, QWidget* content, bool strip, QWidget* parent)
    : QDockWidget(title, parent) {
    setObjectName(name);
    auto* bar = new TitleBar(title, strip);
    if (strip) {
        setFeatures(DockWidgetMovable | DockWidgetFloatable | DockWidgetClosable | DockWidgetVerticalTitleBar);
    } else {
        auto* row = new QHBoxLayout(bar);
        m_row = row;
        row->setContentsMargins(12, 0, 4, 1);
        row->setSpacing(8);
        row->addWidget(deskLabel(title, 12, /*quiet=*/false, /*medium=*/true));
        m_info = deskLabel({}, 12, /*quiet=*/true);
        m_shield = new ShieldButton;
        m_shield->hide();
        m_aside = deskLabel({}, 11, /*quiet=*/true);
        row->addWidget(m_info);
        row->addWidget(m_shield);
        row->addStretch();
        row->addWidget(m_aside);
        auto* floats = new BarButton(/*closes=*/false, tr("Float %1").arg(title));
        auto* closes = new BarButton(/*closes=*/true, tr("Close %1").arg(title));
        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(0);
        buttons->addWidget(floats);
        buttons->addWidget(closes);
        row->addLayout(buttons);
        connect(floats, &QAbstractButton::clicked, this, [this] { setFloating(!isFloating()); });
        connect(closes, &QAbstractButton::clicked, this, &QWidget::close);
        connect(m_shield, &ShieldButton::proofAsked, this, &DeskDock::proofAsked);
    }
    setTitleBarWidget(bar);
    auto* body = new Body;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(content);
    setWidget(body);
}

void DeskDock::setInfo(const QString& info) {
    if (m_info != nullptr)
        m_info->setText(info);
}

void DeskDock::setAside(const QString& aside) {
    if (m_aside != nullptr)
        m_aside->setText(aside);
}

void DeskDock::addAside(QWidget* widget) {
    if (m_row != nullptr)
        m_row->insertWidget(m_row->indexOf(m_aside), widget);
}

void DeskDock::setShield(const Figure& proof) {
    if (m_shield != nullptr)
        m_shield->show(proof);
}

QString DeskDock::info() const {
    return m_info != nullptr ? m_info->text() : QString();
}

QString DeskDock::aside() const {
    return m_aside != nullptr ? m_aside->text() : QString();
}

} // namespace wattbourse::app
