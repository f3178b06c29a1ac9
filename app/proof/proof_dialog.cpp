// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proof_dialog.h"

#include "app/models/desk_text.h"
#include "app/proof/proof_json.h"
#include "app/text/status_text.h"
#include "app/widgets/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace wattbourse::app {

namespace {

// Whole bytes of a node are for other tools; a person reads the beginning.
constexpr qsizetype kShownDigits = 66;

QString number(std::uint64_t value) {
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString shortened(core::ByteView bytes) {
    const QString all = desk::fullHex(bytes);
    return all.size() <= kShownDigits ? all : all.left(kShownDigits) + QChar(0x2026);
}

QTreeWidgetItem* group(QTreeWidget* tree, const QString& title, const QString& text) {
    auto* item = new QTreeWidgetItem(tree, {title, text});
    item->setFirstColumnSpanned(false);
    return item;
}

void line(QTreeWidgetItem* in, const QString& title, const QString& text) {
    auto* item = new QTreeWidgetItem(in, {title, text});
    QFont mono;
    mono.setFamilies({QStringLiteral("JetBrains Mono"), QStringLiteral("monospace")});
    mono.setPixelSize(12);
    item->setFont(1, mono);
}

void nodes(QTreeWidgetItem* in, const std::vector<core::Bytes>& from) {
    for (std::size_t i = 0; i < from.size(); ++i)
        line(in, ProofDialog::tr("Node %1, %2 bytes").arg(i + 1).arg(from[i].size()), shortened(from[i]));
}

void storageWords(QTreeWidget* tree, const std::vector<core::StorageEvidence>& words) {
    for (const core::StorageEvidence& slot : words) {
        auto* storage =
            group(tree, ProofDialog::tr("Stored value"), ProofDialog::tr("%1 nodes").arg(slot.nodes.size()));
        line(storage, ProofDialog::tr("Key"), desk::fullHex(slot.key.view()));
        line(storage, ProofDialog::tr("Value"), desk::fullHex(slot.value.view()));
        nodes(storage, slot.nodes);
    }
}

void account(QTreeWidget* tree, const core::Address& address, const std::vector<core::Bytes>& path,
             const std::vector<core::StorageEvidence>& words) {
    auto* item = group(tree, ProofDialog::tr("Account"), ProofDialog::tr("%1 nodes").arg(path.size()));
    line(item, ProofDialog::tr("Address"), desk::fullHex(address.view()));
    nodes(item, path);
    storageWords(tree, words);
}

void inclusion(QTreeWidget* tree, const core::InclusionEvidence& body) {
    auto* item =
        group(tree, ProofDialog::tr("Transaction"),
              ProofDialog::tr("number %1 of %2 in the block").arg(body.index + 1).arg(body.transactions.size()));
    line(item, ProofDialog::tr("Root of transactions"), desk::fullHex(body.transactionsRoot.view()));
    line(item, ProofDialog::tr("Root of receipts"), desk::fullHex(body.receiptsRoot.view()));
    if (body.index < body.transactions.size())
        line(item, ProofDialog::tr("Transaction, %1 bytes").arg(body.transactions[body.index].size()),
             shortened(body.transactions[body.index]));
    if (body.index < body.receipts.size())
        line(item, ProofDialog::tr("Receipt, %1 bytes").arg(body.receipts[body.index].size()),
             shortened(body.receipts[body.index]));
}

} // namespace

ProofDialog::ProofDialog(Evidence evidence, QWidget* parent) : QDialog(parent), m_evidence(std::move(evidence)) {
    const core::ProofEvidence& e = *m_evidence;
    setWindowTitle(tr("Proof"));
    resize(920, 640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(new TextLabel(tr("This figure stands in block %1.").arg(number(e.block.number)),
                                    {.pixels = 18, .medium = true}));
    column->addWidget(new TextLabel(tr("The block's header holds the root of all accounts. The nodes below lead from "
                                       "that root to the account and from there"
                                       " to each stored value: your computer hashed every one of them. %1 of %2 "
                                       "authorities sealed the block or built on it.")
                                        .arg(e.seals.size())
                                        .arg(e.authorities),
                                    {.tone = Tone::Muted, .wrap = true}));

    auto* tree = new QTreeWidget;
    tree->setAccessibleName(tr("Parts of the proof"));
    tree->setHeaderLabels({tr("Part"), tr("Value")});
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    tree->setTextElideMode(Qt::ElideRight);
    auto* header = group(tree, tr("Header"), tr("block %1").arg(number(e.block.number)));
    line(header, tr("Hash"), desk::fullHex(e.block.hash.view()));
    line(header, tr("Time"),
         QLocale().toString(QDateTime::fromSecsSinceEpoch(e.block.time.seconds), QLocale::LongFormat));
    line(header, tr("Root of accounts"), desk::fullHex(e.stateRoot.view()));
    line(header, tr("Header, %1 bytes").arg(e.headerRlp.size()), shortened(e.headerRlp));
    auto* seals = group(tree, tr("Seals"), tr("%1 of %2 authorities").arg(e.seals.size()).arg(e.authorities));
    for (const core::SealEvidence& seal : e.seals)
        line(seals, tr("Block %1, step %2").arg(number(seal.number), number(seal.step)),
             tr("%1 sealed %2").arg(desk::fullHex(seal.author.view()), desk::shortHex(seal.hash.view())));
    if (!e.rule.empty())
        line(seals, tr("Rule"), text::plainSentence(e.rule));
    if (!e.accountNodes.empty())
        account(tree, e.account, e.accountNodes, e.storage);
    for (const core::AccountEvidence& other : e.more)
        account(tree, other.account, other.nodes, other.storage);
    if (e.inclusion)
        inclusion(tree, *e.inclusion);
    group(tree, tr("Served by"), desk::plain(e.servedBy));
    tree->header()->setStretchLastSection(true);
    tree->setColumnWidth(0, 230);
    tree->expandToDepth(0);
    column->addWidget(tree, 1);

    auto* row = new QHBoxLayout;
    row->addWidget(
        new TextLabel(tr("Check the copy with: wattbourse-cli chain proof FILE"), {.pixels = 12, .tone = Tone::Muted}));
    row->addStretch(1);
    auto* copyButton = new QPushButton(tr("Copy as JSON"));
    auto* close = new QPushButton(tr("Close"));
    close->setProperty("primary", true);
    close->setDefault(true);
    row->addWidget(copyButton);
    row->addWidget(close);
    column->addLayout(row);
    connect(copyButton, &QPushButton::clicked, this, &ProofDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void ProofDialog::copy() {
    QGuiApplication::clipboard()->setText(QString::fromUtf8(proofJson(*m_evidence).toJson(QJsonDocument::Indented)));
}

} // namespace wattbourse::app
