// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/unit_edit.h"

#include "app/aggregator/desk_parts.h"
#include "app/charts/chart_colors.h"
#include "app/models/desk_text.h"
#include "core/units/units.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace wattbourse::app {

namespace {

/// Minus or plus at the end of a field; the spin box has the keys for it.
class StepButton final : public QAbstractButton {
public:
    explicit StepButton(bool up) : m_up(up) {
        setFixedSize(26, 28);
        setFocusPolicy(Qt::NoFocus);
        setAutoRepeat(true);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const ChartColors& c = chartColors(palette());
        QPainter painter(this);
        painter.fillRect(rect().adjusted(1, 1, 0, -1), underMouse() ? mixed(c.text, c.raised, 0.08) : c.raised);
        painter.setPen(c.line);
        painter.drawLine(0, 1, 0, height() - 2);
        painter.setPen(QPen(isEnabled() ? c.muted : c.faint, 1.4));
        const QPointF mid = QRectF(rect()).center();
        painter.drawLine(mid - QPointF(4, 0), mid + QPointF(4, 0));
        if (m_up)
            painter.drawLine(mid - QPointF(0, 4), mid + QPointF(0, 4));
    }

private:
    bool m_up;
};

} // namespace

ScaledSpin::ScaledSpin(int scale, QWidget* parent) : QAbstractSpinBox(parent), m_scale(scale), m_decimals(scale) {
    setButtonSymbols(NoButtons);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setKeyboardTracking(true);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString& text) {
        if (const auto value = parsed(text); value && *value >= m_least && *value <= m_most)
            take(*value);
    });
    connect(this, &QAbstractSpinBox::editingFinished, this, [this] { lineEdit()->setText(textOf(m_value)); });
}

void ScaledSpin::setRange(std::int64_t least, std::int64_t most, std::int64_t step) {
    m_least = least;
    m_most = std::max(least, most);
    m_step = std::max<std::int64_t>(1, step);
    if (m_value < m_least || m_value > m_most)
        setValue(std::clamp(m_value, m_least, m_most));
}

void ScaledSpin::setShownDecimals(int decimals) {
    if (m_decimals == decimals)
        return;
    m_decimals = decimals;
    lineEdit()->setText(textOf(m_value));
}

void ScaledSpin::setValue(std::int64_t value) {
    take(std::clamp(value, m_least, m_most));
    lineEdit()->setText(textOf(m_value));
}

void ScaledSpin::take(std::int64_t value) {
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT valueChanged(m_value);
}

QString ScaledSpin::textOf(std::int64_t value) const {
    // As many digits as the value has, if more than are usual.
    int decimals = m_decimals;
    std::int64_t unit = 1;
    for (int i = 0; i < m_scale - decimals; ++i)
        unit *= 10;
    while (decimals < m_scale && value % unit != 0) {
        ++decimals;
        unit /= 10;
    }
    return desk::fixed(value, m_scale, decimals);
}

std::optional<std::int64_t> ScaledSpin::parsed(const QString& text) const {
    QString plain = text.trimmed();
    const QLocale locale;
    if (locale.groupSeparator() != locale.decimalPoint())
        plain.remove(locale.groupSeparator());
    plain.replace(locale.decimalPoint(), QStringLiteral("."));
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    const auto value = core::parseDecimal(plain.toStdString(), m_scale);
    return value ? std::optional(*value) : std::nullopt;
}

void ScaledSpin::stepBy(int steps) {
    // On to the next whole step, so that a typed 14.37 becomes 14.4 and not 14.57.
    std::int64_t value = m_value;
    const std::int64_t past = (value - m_least) % m_step;
    if (past != 0) {
        value += steps > 0 ? m_step - past : -past;
        steps += steps > 0 ? -1 : 1;
    }
    setValue(std::clamp(value + steps * m_step, m_least, m_most));
    selectAll();
}

QValidator::State ScaledSpin::validate(QString& input, int&) const {
    const auto value = parsed(input);
    if (value)
        return *value >= m_least && *value <= m_most ? QValidator::Acceptable : QValidator::Intermediate;
    for (const QChar c : std::as_const(input))
        if (!c.isDigit() && c != QLatin1Char('.') && c != QLatin1Char(',') && c != QLatin1Char(' ') &&
            c != QLatin1Char('-') && c != QChar(0x2212) && c != QChar(0xa0) && c != QChar(0x202f))
            return QValidator::Invalid;
    return QValidator::Intermediate;
}

void ScaledSpin::fixup(QString& input) const {
    input = textOf(m_value);
}

QAbstractSpinBox::StepEnabled ScaledSpin::stepEnabled() const {
    StepEnabled enabled;
    if (m_value > m_least)
        enabled |= StepDownEnabled;
    if (m_value < m_most)
        enabled |= StepUpEnabled;
    return enabled;
}

UnitEdit::UnitEdit(const QString& name, int scale, const QString& unit, QWidget* parent)
    : QWidget(parent), m_spin(new ScaledSpin(scale)) {
    setFixedHeight(28);
    setFocusProxy(m_spin);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 1, 0);
    row->setSpacing(0);
    m_spin->setFrame(false);
    m_spin->setAccessibleName(QString(name + QStringLiteral(", ") + unit));
    m_spin->setFont(sized(font(), 13, /*medium=*/true));
    m_spin->installEventFilter(this);
    // The frame around all of it is ours; the field itself shows no ground of its own.
    QPalette clear = m_spin->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_spin->setPalette(clear);
    row->addWidget(m_spin, 1);
    QLabel* label = deskLabel(unit, 11, /*quiet=*/true);
    label->setFixedWidth(48);
    row->addWidget(label);
    auto* down = new StepButton(/*up=*/false);
    auto* up = new StepButton(/*up=*/true);
    down->setAccessibleName(tr("Less %1").arg(name));
    up->setAccessibleName(tr("More %1").arg(name));
    row->addWidget(down);
    row->addWidget(up);
    connect(down, &QAbstractButton::clicked, this, [this] { m_spin->stepBy(-1); });
    connect(up, &QAbstractButton::clicked, this, [this] { m_spin->stepBy(1); });
}

void UnitEdit::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_spin->hasFocus() ? c.accent : c.line);
    painter.setBrush(c.bg);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

bool UnitEdit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace wattbourse::app
