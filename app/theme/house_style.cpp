// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/house_style.h"

#include "app/charts/chart_colors.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace wattbourse::app {

namespace {

constexpr qreal kRadius = 6;
constexpr int kScrollExtent = 10;
constexpr int kShortestSlider = 28;

void box(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& edge, qreal radius = kRadius,
         qreal width = 1) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(QPen(edge, width));
    const qreal half = width / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

bool has(const QWidget* widget, const char* name) {
    return widget != nullptr && widget->property(name).toBool();
}

void chevron(QPainter* painter, const QRectF& rect, const QColor& color) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = rect.center();
    painter->drawPolyline(QPolygonF{c + QPointF(-4, -2), c + QPointF(0, 2), c + QPointF(4, -2)});
    painter->restore();
}

void button(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const ChartColors& c = chartColors(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = option->state.testFlag(QStyle::State_MouseOver);
    QColor fill = c.raised;
    QColor edge = c.line;
    if (has(widget, "primary") && enabled)
        fill = edge = c.accent;
    if (has(widget, "danger") && enabled)
        edge = c.danger;
    if (!enabled)
        fill = c.surface;
    else if (down)
        fill = mixed(c.bg, fill, 0.25);
    else if (over)
        fill = mixed(c.text, fill, 0.07);
    const bool focus = option->state.testFlag(QStyle::State_HasFocus);
    if (focus)
        edge = has(widget, "primary") ? c.text : c.accent;
    box(painter, option->rect, fill, edge, kRadius, focus ? 2 : 1);
}

void checkMark(const QStyleOption* option, QPainter* painter, bool round) {
    const ChartColors& c = chartColors(option->palette);
    const QRectF r = option->rect;
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool focus = option->state.testFlag(QStyle::State_HasFocus);
    box(painter, r, on ? c.accent : c.surface, on || focus ? c.accent : c.faint, round ? r.width() / 2 : 4,
        focus ? 2 : 1.3);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.onFill);
        painter->drawEllipse(r.center(), r.width() / 5, r.width() / 5);
    } else {
        painter->setPen(QPen(c.onFill, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const qreal u = r.width() / 14;
        painter->drawPolyline(QPolygonF{r.topLeft() + QPointF(3.5, 7) * u, r.topLeft() + QPointF(6, 9.8) * u,
                                        r.topLeft() + QPointF(10.5, 4.4) * u});
    }
    painter->restore();
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    const ChartColors& c = chartColors(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        button(option, painter, widget);
        return;
    case PE_FrameFocusRect:
        // Buttons and fields carry the ring in their edge.
        if (widget == nullptr || !widget->inherits("QPushButton"))
            box(painter, QRectF(option->rect), Qt::transparent, c.accent, 4, 2);
        return;
    case PE_PanelLineEdit: {
        const bool focus = option->state.testFlag(State_HasFocus);
        const auto* panel = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (panel != nullptr && panel->lineWidth > 0)
            box(painter, QRectF(option->rect), c.bg, focus ? c.accent : c.line, kRadius, focus ? 2 : 1);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        checkMark(option, painter, /*round=*/false);
        return;
    case PE_IndicatorRadioButton:
        checkMark(option, painter, /*round=*/true);
        return;
    case PE_IndicatorHeaderArrow:
    case PE_IndicatorArrowDown:
        chevron(painter, QRectF(option->rect), c.muted);
        return;
    case PE_PanelTipLabel:
        box(painter, QRectF(option->rect), c.raised, c.line, 4);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    const ChartColors& c = chartColors(option->palette);
    if (element == CE_PushButtonLabel) {
        if (const auto* from = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label(*from);
            if (label.state.testFlag(State_Enabled) && has(widget, "primary"))
                label.palette.setColor(QPalette::ButtonText, c.onFill);
            if (label.state.testFlag(State_Enabled) && has(widget, "danger"))
                label.palette.setColor(QPalette::ButtonText, c.danger);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, c.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto* from = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader label(*from);
            label.palette.setColor(QPalette::ButtonText, c.muted);
            // In line with the cells, which keep 8 px.
            label.rect.adjust(6, 0, -6, 0);
            label.state &= ~State_On;
            painter->save();
            painter->setFont(sized(painter->font(), 12, /*medium=*/true));
            // A heading that is longer than its column ends in dots, whichever side it stands on.
            if (!label.text.contains(QLatin1Char('\n')))
                label.text = painter->fontMetrics().elidedText(label.text, Qt::ElideRight, label.rect.width());
            QProxyStyle::drawControl(element, &label, painter, widget);
            painter->restore();
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    const ChartColors& c = chartColors(option->palette);
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar == nullptr || bar->minimum == bar->maximum)
            return;
        const QRectF slider =
            QRectF(subControlRect(control, option, SC_ScrollBarSlider, widget)).adjusted(2, 2, -2, -2);
        const bool held = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
        box(painter, slider, held ? c.faint : mixed(c.faint, c.surface, 0.6), Qt::transparent, 3, 0);
        return;
    }
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (combo != nullptr && combo->frame) {
            const bool focus = option->state.testFlag(State_HasFocus);
            box(painter, QRectF(option->rect), c.bg, focus ? c.accent : c.line, kRadius, focus ? 2 : 1);
            const QRect r = option->rect;
            chevron(painter, QRectF(r.right() - 22, r.top(), 18, r.height()), c.muted);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            const bool focus = option->state.testFlag(State_HasFocus);
            if (spin->frame)
                box(painter, QRectF(option->rect), c.bg, focus ? c.accent : c.line, kRadius, focus ? 2 : 1);
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
                painter->save();
                painter->setPen(c.muted);
                painter->drawText(subControlRect(control, option, SC_SpinBoxUp, widget), Qt::AlignCenter,
                                  QStringLiteral("+"));
                painter->drawText(subControlRect(control, option, SC_SpinBoxDown, widget), Qt::AlignCenter,
                                  QString(QChar(0x2212)));
                painter->restore();
            }
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                 const QWidget* widget) const {
    const auto* bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    if (bar == nullptr)
        return QProxyStyle::subControlRect(control, option, sub, widget);
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64{bar->maximum} - bar->minimum;
    int slider = length;
    if (range > 0)
        slider = std::min(length, std::max(kShortestSlider,
                                           static_cast<int>(qint64{bar->pageStep} * length / (range + bar->pageStep))));
    const int at =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto part = [&](int from, int size) {
        return across ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                      : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
    };
    switch (sub) {
    case SC_ScrollBarSlider:
        return visualRect(bar->direction, bar->rect, part(at, slider));
    case SC_ScrollBarGroove:
        return part(0, length);
    case SC_ScrollBarSubPage:
        return part(0, at);
    case SC_ScrollBarAddPage:
        return part(at + slider, length - at - slider);
    default:
        return {};
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    if (type == CT_PushButton)
        return {size.width() + 30, std::max(30, size.height() + 12)};
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        out.setHeight(std::max(out.height(), 30));
    return out;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return kScrollExtent;
    case PM_ScrollBarSliderMin:
        return kShortestSlider;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SmallIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const {
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace wattbourse::app
