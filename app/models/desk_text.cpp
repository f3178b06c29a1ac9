// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/desk_text.h"

#include "core/base/hex.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace wattbourse::app::desk {

namespace {

constexpr QChar kMinus{0x2212};

std::uint64_t powerOfTen(int digits) {
    std::uint64_t out = 1;
    for (int i = 0; i < digits; ++i)
        out *= 10;
    return out;
}

QDateTime local(core::UnixTime time) {
    return QDateTime::fromSecsSinceEpoch(time.seconds);
}

} // namespace

QString unknown() {
    return QStringLiteral("–");
}

QString fixed(std::int64_t value, int scale, int decimals) {
    // Unsigned: the most negative value has no positive twin.
    std::uint64_t size = value < 0 ? 0U - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    if (decimals < scale) {
        const std::uint64_t unit = powerOfTen(scale - decimals);
        size = size / unit + (size % unit >= unit - unit / 2 ? 1U : 0U);
    } else {
        decimals = scale;
    }
    const std::uint64_t one = powerOfTen(decimals);
    const QLocale locale;
    QString out;
    if (value < 0 && size != 0)
        out += kMinus;
    out += locale.toString(static_cast<qulonglong>(size / one));
    if (decimals > 0) {
        QString digits = locale.toString(static_cast<qulonglong>(one + size % one));
        digits.remove(locale.groupSeparator());
        out += locale.decimalPoint() + digits.mid(1);
    }
    return out;
}

QString fixedSigned(std::int64_t value, int scale, int decimals) {
    const QString text = fixed(value, scale, decimals);
    return value > 0 ? QLatin1Char('+') + text : text;
}

QString kwh(core::Energy energy) {
    const bool small = energy.value != 0 && energy.value > -1000 && energy.value < 1000;
    return kwh(energy, small ? 3 : 1);
}

QString kwh(core::Energy energy, int decimals) {
    return fixed(energy.value, 3, decimals);
}

QString kw(core::Power power, int decimals) {
    return fixed(power.value, 3, decimals);
}

int fineDecimals(core::Energy energy) {
    return energy.value > -100 && energy.value < 100 ? 3 : 2;
}

int fineDecimals(core::Credit credit) {
    return credit.value > -1'000'000 && credit.value < 1'000'000 ? 3 : 2;
}

int priceDecimals(core::Price tick) {
    int decimals = 4;
    for (std::uint32_t unit = 10; decimals > 1 && tick.value % unit == 0; unit *= 10)
        --decimals;
    return decimals;
}

QString ct(core::Price price, core::Price tick) {
    return fixed(price.value, 4, priceDecimals(tick));
}

QString credit(core::Credit credit, int decimals) {
    return fixed(credit.value, 6, decimals);
}

QString exactCredit(core::Credit credit) {
    int decimals = 6;
    for (std::int64_t unit = 10; decimals > 2 && credit.value % unit == 0; unit *= 10)
        --decimals;
    return fixed(credit.value, 6, decimals);
}

QString clockTime(core::UnixTime time) {
    return local(time).toString(QStringLiteral("HH:mm"));
}

QString clockTimeSeconds(core::UnixTime time) {
    return local(time).toString(QStringLiteral("HH:mm:ss"));
}

QString dayTime(core::UnixTime time) {
    return QLocale().toString(local(time), QLocale::ShortFormat);
}

QString dayAndTime(core::UnixTime time, core::UnixTime now) {
    const QDate day = QDateTime::fromSecsSinceEpoch(time.seconds).date();
    const qint64 away = QDateTime::fromSecsSinceEpoch(now.seconds).date().daysTo(day);
    if (away == 0)
        return clockTime(time);
    const QString format = away > -7 && away < 7 ? QStringLiteral("dddd") : QStringLiteral("d MMMM");
    return QLocale().toString(day, format) + QLatin1Char(' ') + clockTime(time);
}

QString day(core::UnixTime time) {
    return QLocale().toString(local(time).date(), QLocale::ShortFormat);
}

QString period(core::UnixTime start, core::UnixTime end) {
    // Slots of a minute or less need their seconds to be told apart.
    const bool whole = start.seconds % 60 == 0 && end.seconds % 60 == 0;
    return whole ? clockTime(start) + QChar(0x2013) + clockTime(end)
                 : clockTimeSeconds(start) + QChar(0x2013) + clockTimeSeconds(end);
}

QString countdown(std::chrono::seconds left) {
    const qlonglong seconds = std::max<qlonglong>(0, left.count());
    const auto two = [](qlonglong n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (seconds >= 3600)
        return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
}

QString age(std::chrono::seconds age) {
    const qlonglong seconds = std::max<qlonglong>(0, age.count());
    if (seconds < 120)
        return QCoreApplication::translate("Desk", "%1 s").arg(seconds);
    if (seconds < 7200)
        return QCoreApplication::translate("Desk", "%1 min").arg(seconds / 60);
    if (seconds < 72 * 3600)
        return QCoreApplication::translate("Desk", "%1 h").arg(seconds / 3600);
    return QCoreApplication::translate("Desk", "%1 d").arg(seconds / 86400);
}

QString fullHex(core::ByteView bytes) {
    return QString::fromStdString(core::toHex0x(bytes));
}

QString shortHex(core::ByteView bytes) {
    const QString all = fullHex(bytes);
    return all.size() <= 12 ? all : all.left(6) + QChar(0x2026) + all.right(4);
}

QString plain(const std::string& text) {
    constexpr qsizetype kLongest = 80;
    QString out;
    for (const QChar c : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))) {
        if (out.size() == kLongest)
            break;
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            out += c;
    }
    return out;
}

} // namespace wattbourse::app::desk
