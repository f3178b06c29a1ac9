// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/day_chart.h"

#include "app/charts/thinned.h"
#include "app/charts/time_axis.h"
#include "app/models/desk_text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <algorithm>

namespace wattbourse::app {

namespace {

constexpr double kLeft = 46;
constexpr double kRight = 46;
constexpr double kTop = 10;
constexpr double kBottom = 24;

double kw(core::Power power) {
    return static_cast<double>(power.value) / 1000;
}
double ct(core::Price price) {
    return static_cast<double>(price.value) / 10000;
}
/// Mean power of a trade over its slot.
double kw(const TradeBar& bar) {
    const auto seconds = std::max<std::int64_t>(1, bar.to.seconds - bar.from.seconds);
    return static_cast<double>(bar.energy.value) * 3600 / static_cast<double>(seconds) / 1000;
}

QColor washed(QColor color, float alpha) {
    color.setAlphaF(alpha);
    return color;
}

/// The last element that does not begin after `t`; null when the first does.
template <class T, class Start>
const T* at(const std::vector<T>& series, core::UnixTime t, Start start) {
    const auto after = std::upper_bound(series.begin(), series.end(), t,
                                        [&](core::UnixTime time, const T& item) { return time < start(item); });
    return after == series.begin() ? nullptr : &*(after - 1);
}

core::UnixTime timeOf(const PowerPoint& p) {
    return p.time;
}
core::UnixTime timeOf(const ForecastPoint& p) {
    return p.time;
}

/// A slot that was not measured in full, told apart by its sign where colour says nothing.
struct QualityLook {
    QChar sign;
    QColor ChartColors::*color;
};
QualityLook lookOf(core::SlotQuality quality) {
    switch (quality) {
    case core::SlotQuality::Tampered:
        return {QLatin1Char('!'), &ChartColors::danger};
    case core::SlotQuality::Estimated:
        return {QLatin1Char('?'), &ChartColors::warn};
    case core::SlotQuality::PartlyMeasured:
    case core::SlotQuality::Measured:
        break;
    }
    return {QChar(0x00BD), &ChartColors::muted};
}
QString qualityWords(core::SlotQuality quality) {
    switch (quality) {
    case core::SlotQuality::Measured:
        return DayChart::tr("measured");
    case core::SlotQuality::PartlyMeasured:
        return DayChart::tr("partly measured");
    case core::SlotQuality::Estimated:
        return DayChart::tr("estimated: no reading came");
    case core::SlotQuality::Tampered:
        return DayChart::tr("meter open: not reported");
    }
    return {};
}

} // namespace

double DayChart::Scale::x(core::UnixTime t) const {
    return plot.left() + (static_cast<double>(t.seconds) - from) / span * plot.width();
}

double DayChart::Scale::y(double value) const {
    return plot.bottom() - (value - lowKw) / (highKw - lowKw) * plot.height();
}

double DayChart::Scale::priceY(double value) const {
    // The price axis stands on the zero line of power, so that price never runs through the bars of what is sold.
    return y(0) - (value - lowCt) / (highCt - lowCt) * (y(0) - plot.top());
}

DayChart::DayChart(QWidget* parent) : ChartWidget(parent) {
    setFont(sized(font(), 11));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart of the day"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DayChart::show(const DayView& view) {
    if (view == m_view)
        return;
    DayView later = m_view;
    later.now = view.now;
    if (later != view)
        m_still = {};
    m_view = view;
    if (m_cursor)
        setAccessibleDescription(readOut().join(QStringLiteral(", ")));
    update();
}

std::vector<Legend::Item> DayChart::legend() const {
    std::vector<Legend::Item> out;
    if (!m_view.used.empty() || !m_view.usedForecast.empty())
        out.push_back({tr("used"), &ChartColors::load, Legend::Mark::Line});
    if (!m_view.solar.empty() || !m_view.solarForecast.empty())
        out.push_back({tr("solar"), &ChartColors::pv, Legend::Mark::Line});
    if (!m_view.baseline.empty())
        out.push_back({tr("baseline"), &ChartColors::faint, Legend::Mark::Dashed});
    const auto some = [this](bool bought) {
        return std::any_of(m_view.trades.begin(), m_view.trades.end(),
                           [&](const TradeBar& b) { return (b.energy.value > 0) == bought; });
    };
    if (some(/*bought=*/true))
        out.push_back({tr("bought"), &ChartColors::buy, Legend::Mark::Block});
    if (some(/*bought=*/false))
        out.push_back({tr("sold"), &ChartColors::sell, Legend::Mark::Block});
    if (!m_view.prices.empty())
        out.push_back({tr("price"), &ChartColors::price, Legend::Mark::Line});
    for (const auto quality :
         {core::SlotQuality::PartlyMeasured, core::SlotQuality::Estimated, core::SlotQuality::Tampered})
        if (std::any_of(m_view.qualities.begin(), m_view.qualities.end(),
                        [quality](const SlotMark& mark) { return mark.quality == quality; })) {
            const QualityLook look = lookOf(quality);
            out.push_back({look.sign + QLatin1Char(' ') + qualityWords(quality), look.color, Legend::Mark::Line});
        }
    if (!m_view.flex.empty())
        out.push_back({tr("flexibility"), &ChartColors::flex, Legend::Mark::Block});
    return out;
}

DayChart::Scale DayChart::scale() const {
    Scale s;
    s.plot = QRectF(kLeft, kTop, std::max(50.0, width() - kLeft - kRight), std::max(40.0, height() - kTop - kBottom));
    s.from = static_cast<double>(m_view.from.seconds);
    s.span = std::max(60.0, static_cast<double>(m_view.to.seconds - m_view.from.seconds));
    double low = 0;
    double high = 0.5;
    const auto reach = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const PowerPoint& p : m_view.used)
        reach(kw(p.power));
    for (const PowerPoint& p : m_view.solar)
        reach(kw(p.power));
    for (const PowerPoint& p : m_view.solarForecast)
        reach(kw(p.power));
    for (const PowerPoint& p : m_view.baseline)
        reach(kw(p.power));
    for (const ForecastPoint& p : m_view.usedForecast)
        reach(kw(p.high));
    for (const TradeBar& b : m_view.trades)
        reach(kw(b));
    s.kwStep = axisStep(high - low, std::max(3, static_cast<int>(s.plot.height() / 70)));
    s.lowKw = low < 0 ? std::floor(low / s.kwStep) * s.kwStep : 0;
    // Room above the topmost mark, for its number and the unit.
    s.highKw = std::max(high * 1.06, (std::floor(high * 1.06 / s.kwStep + 0.25) + 0.45) * s.kwStep);

    if (!m_view.prices.empty()) {
        const auto [least, most] =
            std::minmax_element(m_view.prices.begin(), m_view.prices.end(),
                                [](const PriceStep& a, const PriceStep& b) { return a.price < b.price; });
        const double spread = std::max(1.0, ct(most->price) - ct(least->price));
        s.ctStep = axisStep(spread * 1.4, 4);
        s.lowCt = std::floor((ct(least->price) - spread * 0.15) / s.ctStep) * s.ctStep;
        s.lowCt = std::max(0.0, s.lowCt);
        s.highCt = std::max(ct(most->price) + spread * 0.25, s.lowCt + s.ctStep);
    }
    return s;
}

void DayChart::paintAxes(QPainter& painter, const Scale& s) const {
    const ChartColors& c = colors();
    const QLocale locale;
    const int decimals = s.kwStep < 1 ? 1 : 0;
    for (int i = static_cast<int>(std::round(s.lowKw / s.kwStep)); i * s.kwStep <= s.highKw; ++i) {
        const double value = i * s.kwStep;
        painter.setPen(QPen(c.line, i == 0 ? 1.4 : 0.7));
        painter.drawLine(QPointF(s.plot.left(), s.y(value)), QPointF(s.plot.right(), s.y(value)));
        if (s.y(value) > kTop + 12)
            label(painter, s.plot.left() - 8, s.y(value), locale.toString(value, 'f', decimals), Qt::AlignRight,
                  c.muted);
    }
    label(painter, s.plot.left() - 8, kTop - 2, tr("kW"), Qt::AlignRight, c.muted);
    if (!m_view.prices.empty()) {
        label(painter, s.plot.right() + 8, kTop - 2, tr("ct"), Qt::AlignLeft, c.muted);
        for (int i = 0; s.lowCt + i * s.ctStep < s.highCt; ++i) {
            const double value = s.lowCt + i * s.ctStep;
            if (s.priceY(value) > kTop + 12)
                label(painter, s.plot.right() + 8, s.priceY(value), locale.toString(value, 'f', s.ctStep < 1 ? 1 : 0),
                      Qt::AlignLeft, c.muted);
        }
    }
    for (const TimeMark& mark : timeMarks(m_view.from, m_view.to, static_cast<int>(s.plot.width() / 70)))
        label(painter, s.x(mark.at), height() - 10, mark.text, Qt::AlignHCenter, c.muted);
}

void DayChart::paintFlex(QPainter& painter, const Scale& s) const {
    for (const FlexBand& band : m_view.flex) {
        const QRectF area(QPointF(s.x(band.from), s.plot.top() + 14), QPointF(s.x(band.to), s.plot.bottom()));
        painter.fillRect(area, mixed(colors().flex, colors().surface, 0.22));
        label(painter, area.center().x(), s.plot.top() + 5,
              QStringLiteral("%1 kWh").arg(desk::fixedSigned(band.change.value, 3, 1)), Qt::AlignHCenter,
              colors().flex);
    }
}

void DayChart::paintTrades(QPainter& painter, const Scale& s) const {
    for (const TradeBar& bar : m_view.trades) {
        if (bar.energy.value == 0)
            continue;
        const double left = s.x(bar.from);
        const double wide = s.x(bar.to) - left;
        const double gap = wide > 6 ? 1.5 : wide > 3 ? 0.5 : 0;
        const double y = s.y(kw(bar));
        const QRectF rect =
            QRectF(QPointF(left + gap, s.y(0)), QPointF(left + std::max(1.0, wide - gap), y)).normalized();
        painter.fillRect(rect,
                         washed(bar.energy.value > 0 ? colors().buy : colors().sell, bar.certain ? 0.75F : 0.32F));
    }
}

void DayChart::paintForecast(QPainter& painter, const Scale& s) const {
    const ChartColors& c = colors();
    if (m_view.usedForecast.size() > 1) {
        ThinnedLine high;
        ThinnedLine low;
        ThinnedLine expected;
        for (const ForecastPoint& p : m_view.usedForecast) {
            high.add({s.x(p.time), s.y(kw(p.high))});
            low.add({s.x(p.time), s.y(kw(p.low))});
            expected.add({s.x(p.time), s.y(kw(p.expected))});
        }
        QPolygonF band = high.take();
        const QPolygonF under = low.take();
        for (auto it = under.rbegin(); it != under.rend(); ++it)
            band << *it;
        painter.setPen(Qt::NoPen);
        painter.setBrush(washed(c.load, 0.14F));
        painter.drawPolygon(band);
        QPen pen(c.load, 1.4);
        pen.setDashPattern({1.5, 2.2});
        painter.setPen(pen);
        painter.drawPolyline(expected.take());
    }
    if (!m_view.baseline.empty()) {
        ThinnedLine line;
        for (const PowerPoint& p : m_view.baseline)
            line.add({s.x(p.time), s.y(kw(p.power))});
        QPen pen(c.faint, 1);
        pen.setDashPattern({5, 4});
        painter.setPen(pen);
        painter.drawPolyline(line.take());
    }
}

void DayChart::paintMeasured(QPainter& painter, const Scale& s) const {
    const ChartColors& c = colors();
    ThinnedLine solar;
    ThinnedLine ahead;
    ThinnedLine area;
    for (const PowerPoint& p : m_view.solar) {
        solar.add({s.x(p.time), s.y(kw(p.power))});
        area.add({s.x(p.time), s.y(kw(p.power))});
    }
    for (const PowerPoint& p : m_view.solarForecast) {
        ahead.add({s.x(p.time), s.y(kw(p.power))});
        area.add({s.x(p.time), s.y(kw(p.power))});
    }
    QPolygonF under = area.take();
    if (under.size() > 1) {
        under << QPointF(under.last().x(), s.y(0)) << QPointF(under.first().x(), s.y(0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(washed(c.pv, 0.10F));
        painter.drawPolygon(under);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.pv, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(solar.take());
    QPen dotted(c.pv, 1.4);
    dotted.setDashPattern({1.5, 2.2});
    painter.setPen(dotted);
    painter.drawPolyline(ahead.take());
    ThinnedLine used;
    for (const PowerPoint& p : m_view.used)
        used.add({s.x(p.time), s.y(kw(p.power))});
    painter.setPen(QPen(c.load, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(used.take());
}

void DayChart::paintPrice(QPainter& painter, const Scale& s) const {
    ThinnedLine known;
    ThinnedLine ahead;
    for (const PriceStep& p : m_view.prices) {
        ThinnedLine& line = p.forecast ? ahead : known;
        line.add({s.x(p.from), s.priceY(ct(p.price))});
        line.add({s.x(p.to), s.priceY(ct(p.price))});
    }
    painter.setPen(QPen(colors().price, 1.5));
    painter.drawPolyline(known.take());
    QPen dotted(colors().price, 1.2);
    dotted.setDashPattern({1.5, 2.4});
    painter.setPen(dotted);
    painter.drawPolyline(ahead.take());
}

void DayChart::paintQualities(QPainter& painter, const Scale& s) const {
    // One stroke and one sign for neighbours of a kind.
    for (std::size_t i = 0; i < m_view.qualities.size();) {
        const SlotMark& first = m_view.qualities[i];
        std::size_t end = i + 1;
        while (end < m_view.qualities.size() && m_view.qualities[end].quality == first.quality &&
               m_view.qualities[end].from == m_view.qualities[end - 1].to)
            ++end;
        if (first.quality != core::SlotQuality::Measured) {
            const QualityLook look = lookOf(first.quality);
            const double left = s.x(first.from);
            const double right = std::max(s.x(m_view.qualities[end - 1].to), left + 2);
            painter.setPen(QPen(colors().*look.color, 2.4, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(left, s.plot.bottom() - 1), QPointF(right, s.plot.bottom() - 1));
            label(painter, (left + right) / 2, s.plot.bottom() - 9, QString(look.sign), Qt::AlignHCenter,
                  colors().*look.color);
        }
        i = end;
    }
}

void DayChart::paintStill(QPainter& painter, const Scale& s) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintAxes(painter, s);
    painter.save();
    painter.setClipRect(s.plot.adjusted(-1, -4, 1, 2));
    paintFlex(painter, s);
    paintTrades(painter, s);
    paintForecast(painter, s);
    paintMeasured(painter, s);
    paintPrice(painter, s);
    paintQualities(painter, s);
    painter.restore();
    if (legend().empty())
        label(painter, s.plot.center().x(), s.plot.center().y(), tr("Nothing was measured or traded in this time yet."),
              Qt::AlignHCenter, colors().muted);
}

void DayChart::paintEvent(QPaintEvent*) {
    const Scale s = scale();
    if (m_still.isNull() || m_still.devicePixelRatio() != devicePixelRatioF()) {
        m_still = QPixmap(size() * devicePixelRatioF());
        m_still.setDevicePixelRatio(devicePixelRatioF());
        m_still.fill(Qt::transparent);
        QPainter onto(&m_still);
        paintStill(onto, s);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_still);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_view.now > m_view.from && m_view.now < m_view.to) {
        const double x = s.x(m_view.now);
        painter.setPen(QPen(colors().accent, 1));
        painter.drawLine(QPointF(x, s.plot.top() - 4), QPointF(x, s.plot.bottom()));
        const bool roomy = s.plot.right() - x > 40;
        label(painter, roomy ? x + 6 : x - 6, s.plot.top() + 2, tr("now"), roomy ? Qt::AlignLeft : Qt::AlignRight,
              colors().accent);
    }
    paintCursor(painter, s);
    if (hasFocus()) {
        painter.setPen(QPen(colors().accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

QStringList DayChart::readOut() const {
    if (!m_cursor)
        return {};
    const core::UnixTime t = *m_cursor;
    QStringList out{desk::clockTime(t)};
    const auto power = [](core::Power p) { return desk::kw(p); };
    const auto within = [&](const auto& series) {
        const auto* point = at(series, t, [](const auto& p) { return timeOf(p); });
        // A point speaks for the time until the next one; beyond the last it is not known.
        return point != nullptr && !series.empty() && t <= timeOf(series.back()) ? point : nullptr;
    };
    if (const auto* p = within(m_view.used))
        out << tr("used %1 kW").arg(power(p->power));
    else if (const auto* f = within(m_view.usedForecast))
        out << tr("expected %1 kW, %2 to %3").arg(power(f->expected), power(f->low), power(f->high));
    if (const auto* mark = at(m_view.qualities, t, [](const SlotMark& m) { return m.from; });
        mark != nullptr && t < mark->to)
        out << qualityWords(mark->quality);
    if (const auto* p = within(m_view.solar))
        out << tr("solar %1 kW").arg(power(p->power));
    else if (const auto* p2 = within(m_view.solarForecast))
        out << tr("solar expected %1 kW").arg(power(p2->power));
    if (const auto* b = at(m_view.trades, t, [](const TradeBar& bar) { return bar.from; }); b != nullptr && t < b->to) {
        const QString amount = desk::kwh(b->energy.value < 0 ? -b->energy : b->energy, 2);
        if (b->certain)
            out << (b->energy.value > 0 ? tr("bought %1 kWh").arg(amount) : tr("sold %1 kWh").arg(amount));
        else
            out << (b->energy.value > 0 ? tr("to buy %1 kWh").arg(amount) : tr("to sell %1 kWh").arg(amount));
    }
    if (const auto* f = at(m_view.flex, t, [](const FlexBand& band) { return band.from; }); f != nullptr && t < f->to)
        out << (f->change.value < 0 ? tr("%1 kWh less for the network") : tr("%1 kWh more for the network"))
                   .arg(desk::kwh({std::abs(f->change.value)}, 2));
    if (const auto* p = at(m_view.prices, t, [](const PriceStep& step) { return step.from; });
        p != nullptr && t < p->to) {
        const QString price = desk::ct(p->price, core::Price{1000});
        out << (p->forecast ? tr("price expected %1 ct").arg(price) : tr("price %1 ct").arg(price));
    }
    return out;
}

void DayChart::paintCursor(QPainter& painter, const Scale& s) const {
    const QStringList lines = readOut();
    if (lines.isEmpty())
        return;
    const ChartColors& c = colors();
    const double x = s.x(*m_cursor);
    painter.setPen(QPen(c.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, s.plot.top()), QPointF(x, s.plot.bottom()));
    painter.setFont(sized(font(), 12));
    double wide = 0;
    for (const QString& line : lines)
        wide = std::max(wide, QFontMetricsF(painter.font()).horizontalAdvance(line));
    QRectF box(x + 10, s.plot.top() + 10, wide + 20, 17.0 * static_cast<double>(lines.size()) + 12);
    if (box.right() > s.plot.right())
        box.moveRight(x - 10);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(washed(c.raised, 0.95F));
    painter.drawRoundedRect(box, 6, 6);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setPen(i == 0 ? c.muted : c.text);
        painter.drawText(QRectF(box.left() + 10, box.top() + 6 + 17.0 * static_cast<double>(i), wide + 4, 17),
                         Qt::AlignVCenter | Qt::TextSingleLine, lines[i]);
    }
}

void DayChart::setCursorTime(std::optional<core::UnixTime> time) {
    if (time)
        time->seconds =
            std::clamp(time->seconds, m_view.from.seconds, std::max(m_view.from.seconds, m_view.to.seconds - 1));
    m_cursor = time;
    setAccessibleDescription(readOut().join(QStringLiteral(", ")));
    update();
}

std::int64_t DayChart::keyStep() const {
    if (!m_view.prices.empty())
        return std::max<std::int64_t>(1, m_view.prices.front().to.seconds - m_view.prices.front().from.seconds);
    return std::max<std::int64_t>(60, (m_view.to.seconds - m_view.from.seconds) / 96);
}

void DayChart::changeEvent(QEvent* event) {
    m_still = {};
    ChartWidget::changeEvent(event);
}

void DayChart::resizeEvent(QResizeEvent* event) {
    m_still = {};
    ChartWidget::resizeEvent(event);
}

void DayChart::mouseMoveEvent(QMouseEvent* event) {
    const Scale s = scale();
    const double x = event->position().x();
    if (!s.plot.contains(QPointF(x, s.plot.center().y()))) {
        setCursorTime(std::nullopt);
        return;
    }
    setCursorTime(core::UnixTime{static_cast<std::int64_t>(s.from + (x - s.plot.left()) / s.plot.width() * s.span)});
}

void DayChart::leaveEvent(QEvent*) {
    setCursorTime(std::nullopt);
}

void DayChart::focusOutEvent(QFocusEvent* event) {
    setCursorTime(std::nullopt);
    ChartWidget::focusOutEvent(event);
}

void DayChart::keyPressEvent(QKeyEvent* event) {
    const core::UnixTime from = m_cursor.value_or(m_view.now);
    const std::chrono::seconds step(keyStep());
    switch (event->key()) {
    case Qt::Key_Left:
        setCursorTime(from - step);
        return;
    case Qt::Key_Right:
        setCursorTime(from + step);
        return;
    case Qt::Key_Home:
        setCursorTime(m_view.from);
        return;
    case Qt::Key_End:
        setCursorTime(m_view.to);
        return;
    case Qt::Key_Escape:
        if (m_cursor) {
            setCursorTime(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    ChartWidget::keyPressEvent(event);
}

} // namespace wattbourse::app
