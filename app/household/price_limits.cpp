// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/price_limits.h"

#include "app/models/desk_text.h"

#include <QLocale>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

namespace wattbourse::app {

namespace {

constexpr double kSide = 20;
constexpr double kBuyBar = 70;
constexpr double kSellBar = 78;
constexpr double kRewardBar = 86;
constexpr double kBarHeight = 8;
constexpr double kHistogramTop = 16;

double ct(core::Price price) {
    return static_cast<double>(price.value) / 10000;
}

} // namespace

LimitHandle::LimitHandle(PriceLimits& axis, QColor ChartColors::*color)
    : QAbstractSlider(&axis), m_axis(axis), m_color(color) {
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setSingleStep(1);
    setPageStep(10);
    resize(kSide, kSide);
}

void LimitHandle::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(c.text, 1.5));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    painter.setPen(QPen(c.*m_color, 2.5));
    painter.setBrush(c.surface);
    painter.drawEllipse(QRectF(rect()).center(), 8, 8);
}

void LimitHandle::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        raise();
}

void LimitHandle::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton))
        setValue(m_axis.tickAt(mapToParent(event->position()).x()));
}

void LimitHandle::focusInEvent(QFocusEvent* event) {
    update();
    QAbstractSlider::focusInEvent(event);
}

void LimitHandle::focusOutEvent(QFocusEvent* event) {
    update();
    QAbstractSlider::focusOutEvent(event);
}

PriceLimits::PriceLimits(Handles handles, QWidget* parent)
    : ChartWidget(parent), m_buy(new LimitHandle(*this, &ChartColors::buy)),
      m_sell(new LimitHandle(*this, &ChartColors::sell)) {
    setFont(sized(font(), 11));
    setMinimumHeight(handles == Handles::AlsoReward ? 140 : 106);
    if (handles == Handles::AlsoReward) {
        m_reward = new LimitHandle(*this, &ChartColors::flex);
        m_reward->setAccessibleName(tr("Least reward for flexibility"));
        m_reward->setObjectName(QStringLiteral("leastReward"));
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_buy->setAccessibleName(tr("Buy below"));
    m_buy->setObjectName(QStringLiteral("buyBelow"));
    m_sell->setAccessibleName(tr("Sell above"));
    m_sell->setObjectName(QStringLiteral("sellAbove"));
    for (LimitHandle* handle : this->handles())
        connect(handle, &QAbstractSlider::valueChanged, this, [this] {
            place();
            Q_EMIT moved();
        });
    setAxis(m_lowest, m_highest, m_tick);
}

std::vector<LimitHandle*> PriceLimits::handles() const {
    std::vector<LimitHandle*> out{m_buy, m_sell};
    if (m_reward != nullptr)
        out.push_back(m_reward);
    return out;
}

void PriceLimits::setAxis(core::Price lowest, core::Price highest, core::Price tick) {
    if (tick.value == 0 || highest <= lowest)
        return;
    const core::Price buy = maxBuy();
    const core::Price sell = minSell();
    m_lowest = lowest;
    m_highest = highest;
    m_tick = tick;
    const int ticks = static_cast<int>((highest.value - lowest.value) / tick.value);
    const core::Price least = reward();
    for (LimitHandle* handle : handles()) {
        const QSignalBlocker quiet(handle);
        handle->setRange(0, ticks);
    }
    setLimits(buy, sell);
    setReward(least);
    update();
}

void PriceLimits::setPast(const std::vector<std::int64_t>& volumes) {
    if (volumes == m_past)
        return;
    m_past = volumes;
    update();
}

void PriceLimits::setLimits(core::Price buy, core::Price sell) {
    const auto set = [this](LimitHandle* handle, core::Price price) {
        const QSignalBlocker quiet(handle);
        handle->setValue(
            price.value <= m_lowest.value ? 0 : static_cast<int>((price.value - m_lowest.value) / m_tick.value));
    };
    set(m_buy, buy);
    set(m_sell, sell);
    place();
}

void PriceLimits::setReward(core::Price least) {
    m_rewardSet = least;
    if (m_reward == nullptr)
        return;
    const QSignalBlocker quiet(m_reward);
    m_reward->setValue(least.value <= m_lowest.value ? 0
                                                     : static_cast<int>((least.value - m_lowest.value) / m_tick.value));
    m_rewardAt = m_reward->value();
    place();
}

core::Price PriceLimits::reward() const {
    return m_reward == nullptr || m_reward->value() == m_rewardAt ? m_rewardSet : priceOf(*m_reward);
}

core::Price PriceLimits::priceOf(const LimitHandle& handle) const {
    return {m_lowest.value + static_cast<std::uint32_t>(handle.value()) * m_tick.value};
}

core::Price PriceLimits::maxBuy() const {
    return priceOf(*m_buy);
}

core::Price PriceLimits::minSell() const {
    return priceOf(*m_sell);
}

double PriceLimits::x(double price) const {
    return kSide + (price - ct(m_lowest)) / (ct(m_highest) - ct(m_lowest)) * (width() - 2 * kSide);
}

int PriceLimits::tickAt(double at) const {
    const double share = (at - kSide) / std::max(1.0, width() - 2 * kSide);
    return static_cast<int>(std::lround(share * m_buy->maximum()));
}

void PriceLimits::place() {
    const auto put = [this](LimitHandle* handle, double y) {
        handle->move(static_cast<int>(std::lround(x(ct(priceOf(*handle))))) - LimitHandle::kSide / 2,
                     static_cast<int>(y + kBarHeight / 2) - LimitHandle::kSide / 2);
    };
    put(m_buy, kBuyBar);
    put(m_sell, kSellBar);
    if (m_reward != nullptr)
        put(m_reward, kRewardBar);
    say();
    update();
}

void PriceLimits::say() {
    const QString buy = tr("Buys below %1 ct per kWh").arg(desk::ct(maxBuy(), m_tick));
    const QString sell = tr("Sells above %1 ct per kWh").arg(desk::ct(minSell(), m_tick));
    if (m_buy->accessibleDescription() != buy)
        m_buy->setAccessibleDescription(buy);
    if (m_sell->accessibleDescription() != sell)
        m_sell->setAccessibleDescription(sell);
    if (m_reward == nullptr)
        return;
    const QString least = tr("Gives way for %1 ct per kWh or more").arg(desk::ct(reward(), m_tick));
    if (m_reward->accessibleDescription() != least)
        m_reward->setAccessibleDescription(least);
}

void PriceLimits::resizeEvent(QResizeEvent* event) {
    place();
    ChartWidget::resizeEvent(event);
}

void PriceLimits::paintEvent(QPaintEvent*) {
    const ChartColors& c = colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = x(ct(m_lowest));
    const double right = x(ct(m_highest));
    if (!m_past.empty()) {
        const auto most = std::max<std::int64_t>(1, *std::max_element(m_past.begin(), m_past.end()));
        const double wide = (right - left) / static_cast<double>(m_past.size());
        for (std::size_t i = 0; i < m_past.size(); ++i) {
            const double high =
                static_cast<double>(m_past[i]) / static_cast<double>(most) * (kBuyBar + 2 - kHistogramTop);
            painter.fillRect(
                QRectF(left + static_cast<double>(i) * wide + 0.6, kBuyBar + 2 - high, std::max(1.0, wide - 1.2), high),
                mixed(c.faint, c.surface, 0.38));
        }
    }
    const double buy = x(ct(maxBuy()));
    const double sell = x(ct(minSell()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(c.buy, c.surface, 0.55));
    painter.drawRoundedRect(QRectF(left, kBuyBar, std::max(0.0, buy - left), kBarHeight), 4, 4);
    painter.setBrush(mixed(c.sell, c.surface, 0.55));
    painter.drawRoundedRect(QRectF(sell, kSellBar, std::max(0.0, right - sell), kBarHeight), 4, 4);

    double axis = 97;
    if (m_reward != nullptr) {
        const double least = x(ct(priceOf(*m_reward)));
        painter.setBrush(mixed(c.flex, c.surface, 0.55));
        painter.drawRoundedRect(QRectF(least, kRewardBar, std::max(0.0, right - least), kBarHeight), 4, 4);
        const QString words = tr("flexibility from %1 ct").arg(desk::ct(reward(), m_tick));
        const QFontMetricsF metrics(font());
        const bool before = least - 14 - metrics.horizontalAdvance(words) > 0;
        label(painter, before ? least - 14 : least + 14, kRewardBar + 18, words,
              before ? Qt::AlignRight : Qt::AlignLeft, c.flex);
        axis = 124;
    }

    // Each text stands on the outer side of its handle, or on the other where there is no room.
    const QString buyText = tr("buy below %1 ct").arg(desk::ct(maxBuy(), m_tick));
    const QString sellText = tr("sell above %1 ct").arg(desk::ct(minSell(), m_tick));
    const QFontMetricsF metrics(font());
    const bool buyRight = buy + 14 + metrics.horizontalAdvance(buyText) < width();
    const bool sellLeft = sell - 14 - metrics.horizontalAdvance(sellText) > 0;
    // Two texts that would meet stand one above the other.
    const double sellEnd = sellLeft ? sell - 12 : sell + 12 + metrics.horizontalAdvance(sellText);
    const double sellStart = sellEnd - metrics.horizontalAdvance(sellText);
    const double buyStart = buyRight ? buy + 12 : buy - 12 - metrics.horizontalAdvance(buyText);
    const double buyEnd = buyStart + metrics.horizontalAdvance(buyText);
    const bool meet = buyStart < sellEnd + 8 && sellStart < buyEnd + 8;
    QColor haze = c.surface;
    haze.setAlphaF(0.7F);
    const auto halo = [&](double at, double y, const QString& text, const QColor& color) {
        painter.fillRect(QRectF(at - 3, y - 7, metrics.horizontalAdvance(text) + 6, 14), haze);
        label(painter, at, y, text, Qt::AlignLeft, color);
    };
    halo(buyStart, meet ? 46 : 61, buyText, c.buy);
    halo(sellStart, 61, sellText, c.sell);

    const double step = axisStep(ct(m_highest) - ct(m_lowest), 6);
    for (double value = std::ceil(ct(m_lowest) / step) * step; value <= ct(m_highest) + 1e-9; value += step)
        label(painter, x(value), axis, QLocale().toString(value, 'f', step < 1 ? 1 : 0), Qt::AlignHCenter, c.muted);
}

} // namespace wattbourse::app
