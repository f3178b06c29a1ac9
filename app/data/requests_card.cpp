// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/requests_card.h"

#include "app/data/data_text.h"
#include "app/widgets/card.h"

namespace wattbourse::app {

using namespace data;

RequestsCard::RequestsCard(QWidget* parent)
    : QWidget(parent),
      m_table(new RecordView(tr("Asked for by other networks"),
                             {{tr("Server")}, {tr("Event")}, {tr("Asks to")}, {tr("When")}, {tr("State")}},
                             {0, 150, 150, 204, 96})) {
    auto* card = new Card(tr("Asked for by other networks"));
    card->body()->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void RequestsCard::show(const DataView& view) {
    setVisible(view.requests.has_value());
    if (!view.requests)
        return;
    std::vector<RecordTable::Row> rows;
    for (const OutsideRequest& each : *view.requests) {
        const bool over = each.until && *each.until <= view.now;
        const bool runs = !over && !each.withdrawn && each.from <= view.now;
        const auto tone = each.withdrawn || over ? RecordCell::Tone::Quiet
                          : runs                 ? RecordCell::Tone::Warn
                                                 : RecordCell::Tone::Plain;
        const QString state = each.withdrawn  ? tr("taken back")
                              : each.reported ? tr("reported")
                              : over          ? tr("over")
                              : runs          ? tr("now")
                                              : tr("to come");
        rows.push_back({{each.server, tone},
                        {each.title, tone},
                        {each.what, tone},
                        {each.until ? span(each.from, *each.until) : tr("from %1 on").arg(moment(each.from)), tone},
                        {state, tone}});
    }
    m_table->show(std::move(rows));
}

} // namespace wattbourse::app
