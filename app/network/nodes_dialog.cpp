// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/nodes_dialog.h"

#include "app/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace wattbourse::app {

NodesDialog::NodesDialog(const std::vector<NodeAddress>& nodes, Check check, QWidget* parent)
    : QDialog(parent), m_check(std::move(check)), m_list(new QVBoxLayout),
      m_meaning(new TextLabel({}, {.tone = Tone::Muted, .wrap = true})),
      m_problem(new TextLabel({}, {.tone = Tone::Danger, .wrap = true})), m_add(new QPushButton(tr("Add a node"))),
      m_use(new QPushButton(tr("Use these nodes"))) {
    setWindowTitle(tr("Nodes"));
    setMinimumWidth(640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(new TextLabel(tr("Through which nodes is the network read?"), {.pixels = 18, .medium = true}));
    column->addWidget(
        new TextLabel(tr("An address begins with https://, wss://, http:// or ws://, or is a node's socket "
                         "file: unix:///path. Whatever a node says is checked here."),
                      {.tone = Tone::Muted, .wrap = true}));
    m_list->setSpacing(6);
    column->addLayout(m_list);
    auto* addRowLine = new QHBoxLayout;
    addRowLine->addWidget(m_add);
    addRowLine->addStretch(1);
    column->addLayout(addRowLine);
    column->addWidget(m_meaning);
    column->addWidget(m_problem);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"));
    m_use->setProperty("primary", true);
    m_use->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().address->setFocus();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &QDialog::accept);
    for (const NodeAddress& node : nodes)
        addRow(node);
    if (nodes.empty())
        addRow({});
    judge();
}

void NodesDialog::addRow(const NodeAddress& node) {
    if (m_rows.size() >= kMost)
        return;
    Row row;
    row.widget = new QWidget;
    auto* line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    row.address = new QLineEdit(node.address);
    row.address->setAccessibleName(tr("Address of the node"));
    row.address->setPlaceholderText(QStringLiteral("https://…"));
    row.whose = new QComboBox;
    row.whose->addItems({tr("somebody else's"), tr("my own")});
    row.whose->setCurrentIndex(node.own ? 1 : 0);
    row.whose->setAccessibleName(tr("Whose node it is"));
    auto* remove = new QPushButton(tr("Remove"));
    line->addWidget(row.address, 1);
    line->addWidget(row.whose);
    line->addWidget(remove);
    m_list->addWidget(row.widget);
    connect(row.address, &QLineEdit::textChanged, this, &NodesDialog::judge);
    connect(row.whose, &QComboBox::currentIndexChanged, this, &NodesDialog::judge);
    connect(remove, &QPushButton::clicked, this, [this, widget = row.widget] {
        std::erase_if(m_rows, [widget](const Row& r) { return r.widget == widget; });
        widget->hide();
        widget->deleteLater();
        judge();
    });
    m_rows.push_back(row);
    judge();
}

std::vector<NodeAddress> NodesDialog::nodes() const {
    std::vector<NodeAddress> out;
    for (const Row& row : m_rows)
        if (!row.address->text().trimmed().isEmpty())
            out.push_back({row.address->text().trimmed(), row.whose->currentIndex() == 1});
    return out;
}

void NodesDialog::judge() {
    const auto all = nodes();
    QString problem;
    for (std::size_t i = 0; i < all.size() && problem.isEmpty(); ++i) {
        if (const QString wrong = m_check(endpointOf(all[i])); !wrong.isEmpty())
            problem = tr("%1: %2").arg(all[i].address, wrong);
        for (std::size_t j = 0; j < i; ++j)
            if (all[j].address == all[i].address)
                problem = tr("%1 stands there twice.").arg(all[i].address);
    }
    m_meaning->setText(nodesSentence(all));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_add->setEnabled(m_rows.size() < kMost);
    m_use->setEnabled(problem.isEmpty() && !all.empty());
}

} // namespace wattbourse::app
