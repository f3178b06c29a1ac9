// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proof_json.h"

#include "core/base/hex.h"

#include <QJsonArray>
#include <QJsonObject>

namespace wattbourse::app {

namespace {

QString hex(core::ByteView bytes) {
    return QString::fromStdString(core::toHex0x(bytes));
}

QJsonArray nodes(const std::vector<core::Bytes>& from) {
    QJsonArray out;
    for (const core::Bytes& node : from)
        out.append(hex(node));
    return out;
}

// A JSON-RPC quantity: no leading zeros, at least one digit.
QString quantity(core::ByteView bytes) {
    QString digits = hex(bytes).mid(2);
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits[zeros] == QLatin1Char('0'))
        ++zeros;
    return QStringLiteral("0x") + digits.mid(zeros);
}

} // namespace

QJsonDocument proofJson(const core::ProofEvidence& evidence) {
    QJsonArray storage;
    for (const core::StorageEvidence& slot : evidence.storage)
        storage.append(QJsonObject{{QStringLiteral("key"), hex(slot.key.view())},
                                   {QStringLiteral("value"), quantity(slot.value.view())},
                                   {QStringLiteral("proof"), nodes(slot.nodes)}});
    return QJsonDocument(QJsonObject{
        {QStringLiteral("blockNumber"), QStringLiteral("0x%1").arg(evidence.block.number, 0, 16)},
        {QStringLiteral("blockHash"), hex(evidence.block.hash.view())},
        {QStringLiteral("headerRlp"), hex(evidence.headerRlp)},
        {QStringLiteral("stateRoot"), hex(evidence.stateRoot.view())},
        {QStringLiteral("address"), hex(evidence.account.view())},
        {QStringLiteral("accountProof"), nodes(evidence.accountNodes)},
        {QStringLiteral("storageProof"), storage},
    });
}

} // namespace wattbourse::app
