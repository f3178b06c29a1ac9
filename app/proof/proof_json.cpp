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
    const auto words = [](const std::vector<core::StorageEvidence>& from) {
        QJsonArray out;
        for (const core::StorageEvidence& slot : from)
            out.append(QJsonObject{{QStringLiteral("key"), hex(slot.key.view())},
                                   {QStringLiteral("value"), quantity(slot.value.view())},
                                   {QStringLiteral("proof"), nodes(slot.nodes)}});
        return out;
    };
    QJsonObject out{
        {QStringLiteral("blockNumber"), QStringLiteral("0x%1").arg(evidence.block.number, 0, 16)},
        {QStringLiteral("blockHash"), hex(evidence.block.hash.view())},
        {QStringLiteral("headerRlp"), hex(evidence.headerRlp)},
        {QStringLiteral("stateRoot"), hex(evidence.stateRoot.view())},
        {QStringLiteral("address"), hex(evidence.account.view())},
        {QStringLiteral("accountProof"), nodes(evidence.accountNodes)},
        {QStringLiteral("storageProof"), words(evidence.storage)},
    };
    // Each of these is a proof of its own against the same root.
    QJsonArray more;
    for (const core::AccountEvidence& account : evidence.more)
        more.append(QJsonObject{{QStringLiteral("address"), hex(account.account.view())},
                                {QStringLiteral("accountProof"), nodes(account.nodes)},
                                {QStringLiteral("storageProof"), words(account.storage)}});
    if (!more.isEmpty())
        out.insert(QStringLiteral("more"), more);
    if (evidence.inclusion)
        out.insert(QStringLiteral("inclusion"),
                   QJsonObject{{QStringLiteral("transactionsRoot"), hex(evidence.inclusion->transactionsRoot.view())},
                               {QStringLiteral("receiptsRoot"), hex(evidence.inclusion->receiptsRoot.view())},
                               {QStringLiteral("index"), QStringLiteral("0x%1").arg(evidence.inclusion->index, 0, 16)},
                               {QStringLiteral("transactions"), nodes(evidence.inclusion->transactions)},
                               {QStringLiteral("receipts"), nodes(evidence.inclusion->receipts)}});
    return QJsonDocument(out);
}

} // namespace wattbourse::app
