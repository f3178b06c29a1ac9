// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/desk_settings.h"

#include <QJsonDocument>

namespace wattbourse::app {

namespace {

constexpr int kMostLayouts = 50;

QString textOf(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue& value) {
    return QByteArray::fromBase64(value.toString().toLatin1());
}

// A whole number in [0, most]; nothing for anything else.
std::optional<std::int64_t> wholeOf(const QJsonValue& value, std::int64_t most) {
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= most ? std::optional<std::int64_t>(number) : std::nullopt;
}

} // namespace

QByteArray DeskSettings::toJson() const {
    QJsonObject named;
    for (auto at = layouts.begin(); at != layouts.end(); ++at)
        named.insert(at.key(), textOf(at.value()));
    const QJsonObject warns{{QStringLiteral("quantityWh"), static_cast<qint64>(warnings.quantity.value)},
                            {QStringLiteral("spendPermille"), static_cast<qint64>(warnings.spendPermille)},
                            {QStringLiteral("ticksAway"), warnings.ticksAway}};
    return QJsonDocument(QJsonObject{{QStringLiteral("keys"), keys.toJson()},
                                     {QStringLiteral("warnings"), warns},
                                     {QStringLiteral("layouts"), named},
                                     {QStringLiteral("last"), textOf(last)}})
        .toJson();
}

DeskSettings DeskSettings::fromJson(const QByteArray& json) {
    DeskSettings out;
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    out.keys = DeskKeys::fromJson(all.value(QStringLiteral("keys")).toObject());
    const QJsonObject warns = all.value(QStringLiteral("warnings")).toObject();
    if (const auto wh = wholeOf(warns.value(QStringLiteral("quantityWh")), 1'000'000'000'000))
        out.warnings.quantity = {*wh};
    if (const auto permille = wholeOf(warns.value(QStringLiteral("spendPermille")), 1000))
        out.warnings.spendPermille = *permille;
    if (const auto ticks = wholeOf(warns.value(QStringLiteral("ticksAway")), 1024))
        out.warnings.ticksAway = static_cast<std::uint16_t>(*ticks);
    const QJsonObject named = all.value(QStringLiteral("layouts")).toObject();
    for (auto at = named.begin(); at != named.end() && out.layouts.size() < kMostLayouts; ++at)
        out.layouts.insert(at.key().left(60), bytesOf(at.value()));
    out.last = bytesOf(all.value(QStringLiteral("last")));
    return out;
}

} // namespace wattbourse::app
