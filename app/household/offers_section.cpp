// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/offers_section.h"

#include "app/charts/baseline_chart.h"
#include "app/household/offer_words.h"
#include "app/models/desk_text.h"
#include "app/widgets/sign_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>
#include <cmath>

namespace wattbourse::app {

namespace {

QString money(core::Credit credit) {
    return desk::credit(credit, desk::fineDecimals(credit));
}

QStringList factsOf(const OfferRow& row, const OffersView& view) {
    const core::FlexEvent& event = row.event;
    QStringList out;
    if (event.stage == core::FlexStage::NothingToOffer)
        out << OffersSection::tr("The home cannot give way then, or not below the highest price that is paid.");
    if (event.offer) {
        out << OffersSection::tr("You would get %1 cr if all of it is delivered.").arg(money(event.expectedReward));
        out << OffersSection::tr("It costs the home %1 ct a kWh and is offered at %2 ct.")
                   .arg(desk::ct(event.offer->cost, {1000}), desk::ct(event.offer->price, {1000}));
    }
    if (!row.why.isEmpty())
        out << row.why;
    out << reboundSentence(event) << baselineSentence(event, view.slotSeconds);
    if (row.advice)
        out << OffersSection::tr("By your own days, %1 is the best estimate; the band holds eight of ten days.")
                   .arg(row.advice->method);
    if (event.award) {
        out << OffersSection::tr("Taken: %1 kWh in each slot at %2 ct.")
                   .arg(desk::kwh(event.awarded, desk::fineDecimals(event.awarded)),
                        desk::ct(event.awardedPrice, {1000}));
        if (event.willMiss)
            out << OffersSection::tr("The home will not be able to give all of it.");
        if (event.stage == core::FlexStage::Settled || event.stage == core::FlexStage::SettledSoFar) {
            out << OffersSection::tr("Delivered %1 kWh, earned %2 cr.")
                       .arg(desk::kwh(event.delivered, desk::fineDecimals(event.delivered)), money(event.earned));
            if (event.penalty)
                out << OffersSection::tr("Penalty for what was missing: %1 cr.").arg(money(*event.penalty));
        }
    }
    out << forgivenessSentence(event);
    out.removeAll(QString());
    return out;
}

} // namespace

OffersSection::OffersSection(QWidget* parent)
    : Page(parent), m_choice(new QComboBox), m_margin(new QSpinBox), m_deposits(new QDoubleSpinBox),
      m_allow(new QPushButton(tr("Allow…"))), m_leastReward(new TextLabel({}, {.pixels = 12, .tone = Tone::Muted})),
      m_problem(new TextLabel({}, {.tone = Tone::Warn, .wrap = true})), m_listCard(new Card(tr("Requests"))),
      m_list(new RecordView(tr("Requests"),
                            {{.title = tr("When")},
                             {.title = tr("What")},
                             {.title = tr("Reward cr"), .number = true},
                             {.title = tr("State")}},
                            {120, 0, 80, 150})),
      m_none(new TextLabel(tr("Nobody asks for flexibility now."), {.tone = Tone::Muted, .wrap = true})),
      m_detail(new Card({})), m_words(new TextLabel({}, {.pixels = 15, .medium = true, .wrap = true})),
      m_facts(new TextLabel({}, {.wrap = true})), m_legend(new Legend), m_chart(new BaselineChart),
      m_accept(new QPushButton(tr("Accept"))), m_decline(new QPushButton(tr("Decline"))),
      m_roomCard(new Card(tr("What your home could give"))),
      m_room(new RecordView(tr("What your home could give"),
                            {{.title = tr("When")},
                             {.title = tr("Less use kWh"), .number = true},
                             {.title = tr("costs you ct"), .number = true},
                             {.title = tr("More use kWh"), .number = true},
                             {.title = tr("costs you ct"), .number = true}},
                            {0, 100, 96, 100, 96})),
      m_roomSay(new TextLabel({}, {.pixels = 12, .tone = Tone::Muted, .wrap = true})),
      m_methodsCard(new Card(tr("How well the estimates fit your own days"))),
      m_methods(new RecordView(tr("How well the estimates fit your own days"),
                               {{.title = tr("Estimate")},
                                {.title = tr("Error %"), .number = true},
                                {.title = tr("Bias %"), .number = true},
                                {.title = tr("Within 20 %"), .number = true},
                                {.title = tr("Days"), .number = true}},
                               {0, 70, 66, 86, 54})),
      m_methodsSay(new TextLabel({}, {.pixels = 12, .tone = Tone::Muted, .wrap = true})), m_grid(new QGridLayout) {
    showScrolled(build());
    setAccessibleName(tr("Offers"));
    m_accept->setProperty("primary", true);
    m_accept->setObjectName(QStringLiteral("acceptOffer"));
    m_decline->setObjectName(QStringLiteral("declineOffer"));
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT answered(*m_chosen, /*accepted=*/true); });
    connect(m_decline, &QPushButton::clicked, this, [this] { Q_EMIT answered(*m_chosen, /*accepted=*/false); });
    connect(m_choice, &QComboBox::activated, this, &OffersSection::choose);
    connect(m_allow, &QPushButton::clicked, this, [this] { confirmDeposits(/*agentAnswers=*/false); });
    connect(m_margin, &QSpinBox::valueChanged, this, &OffersSection::ask);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        const auto at = static_cast<std::size_t>(now.row());
        if (!now.isValid() || at >= m_view.offers.size() || m_chosen == m_view.offers[at].event.request)
            return;
        m_chosen = m_view.offers[at].event.request;
        showChosen();
    });
    show(OffersView{});
}

QWidget* OffersSection::makeChoice() {
    auto* card = new Card(tr("Who answers"));
    auto* row = new QHBoxLayout;
    row->setSpacing(18);
    m_choice->addItem(tr("Let the agent do it"), static_cast<int>(core::FlexChoice::AgentDecides));
    m_choice->addItem(tr("Ask me"), static_cast<int>(core::FlexChoice::AskMe));
    m_choice->addItem(tr("Never offer"), static_cast<int>(core::FlexChoice::Never));
    m_choice->setAccessibleName(tr("Who answers"));
    m_choice->setObjectName(QStringLiteral("whoAnswers"));
    m_choice->setMinimumWidth(220);
    row->addWidget(m_choice);
    row->addStretch(1);
    auto* words = new TextLabel(tr("On top of what it costs"), {.tone = Tone::Muted});
    m_margin->setRange(0, 500);
    m_margin->setSingleStep(5);
    m_margin->setSuffix(QStringLiteral(" %"));
    m_margin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_margin->setAlignment(Qt::AlignRight);
    m_margin->setKeyboardTracking(false);
    m_margin->setFixedWidth(74);
    m_margin->setAccessibleName(words->text());
    words->setBuddy(m_margin);
    row->addWidget(words);
    row->addWidget(m_margin);
    card->body()->addLayout(row);
    auto* deposits = new QHBoxLayout;
    deposits->setSpacing(10);
    auto* say = new TextLabel(tr("Every offer takes a deposit, which comes back when what was promised is delivered."),
                              {.pixels = 12, .tone = Tone::Muted, .wrap = true});
    deposits->addWidget(say, 1);
    auto* most = new TextLabel(tr("Deposits together at most"), {.tone = Tone::Muted});
    m_deposits->setDecimals(2);
    m_deposits->setRange(0, 10'000);
    m_deposits->setValue(5);
    m_deposits->setSuffix(QStringLiteral(" cr"));
    m_deposits->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_deposits->setAlignment(Qt::AlignRight);
    m_deposits->setFixedWidth(100);
    m_deposits->setAccessibleName(most->text());
    m_allow->setObjectName(QStringLiteral("allowDeposits"));
    most->setBuddy(m_deposits);
    deposits->addWidget(most);
    deposits->addWidget(m_deposits);
    deposits->addWidget(m_allow);
    card->body()->addLayout(deposits);
    card->body()->addWidget(m_leastReward);
    card->body()->addWidget(m_problem);
    return card;
}

QWidget* OffersSection::build() {
    auto* sheet = new QWidget;
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(16, 12, 16, 14);
    rows->setSpacing(12);
    rows->addWidget(makeChoice());
    m_listCard->body()->addWidget(m_none);
    m_listCard->body()->addWidget(m_list, 1);
    m_listCard->setMinimumHeight(230);
    QVBoxLayout* body = m_detail->body();
    body->addWidget(m_words);
    body->addWidget(m_facts);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_decline);
    buttons->addStretch(1);
    body->addLayout(buttons);
    body->addWidget(m_legend);
    m_chart->setMinimumHeight(150);
    body->addWidget(m_chart, 1);
    m_roomCard->body()->addWidget(m_roomSay);
    m_roomCard->body()->addWidget(m_room, 1);
    m_roomCard->body()->addStretch();
    m_roomCard->setMinimumHeight(210);
    m_methodsCard->body()->addWidget(m_methodsSay);
    m_methodsCard->body()->addWidget(m_methods, 1);
    m_methodsCard->body()->addStretch();
    m_methodsCard->setMinimumHeight(210);
    m_grid->setSpacing(12);
    rows->addLayout(m_grid, 1);
    for (QWidget* card : std::initializer_list<QWidget*>{m_listCard, m_detail, m_roomCard, m_methodsCard})
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    sheet->setMinimumWidth(600);
    arrange();
    return sheet;
}

void OffersSection::arrange() {
    m_grid->addWidget(m_listCard, 0, 0);
    if (m_narrow) {
        m_grid->addWidget(m_detail, 1, 0);
        m_grid->addWidget(m_roomCard, 2, 0);
        m_grid->addWidget(m_methodsCard, 3, 0);
    } else {
        m_grid->addWidget(m_detail, 0, 1, 3, 1);
        m_grid->addWidget(m_roomCard, 1, 0);
        m_grid->addWidget(m_methodsCard, 2, 0);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_narrow ? 0 : 1);
    m_grid->setRowStretch(0, 1);
    m_grid->setRowStretch(1, 1);
}

void OffersSection::resizeEvent(QResizeEvent* event) {
    constexpr int kNarrow = 1050;
    if (const bool narrow = width() < kNarrow; narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
    }
    Page::resizeEvent(event);
}

core::FlexChoice OffersSection::chosen() const {
    return static_cast<core::FlexChoice>(m_choice->currentData().toInt());
}

void OffersSection::ask() {
    Q_EMIT choiceAsked(chosen(), static_cast<std::uint32_t>(m_margin->value()) * 10);
}

void OffersSection::choose() {
    if (chosen() == m_view.choice)
        return;
    if (chosen() == core::FlexChoice::AgentDecides)
        confirmDeposits(/*agentAnswers=*/true);
    else
        ask();
}

void OffersSection::confirmDeposits(bool agentAnswers) {
    const core::Credit atMost{std::llround(m_deposits->value() * 100) * 10'000};
    std::vector<SignDialog::Line> lines;
    lines.emplace_back(tr("Deposits together at most"), tr("%1 cr").arg(desk::credit(atMost)));
    if (agentAnswers) {
        lines.emplace_back(tr("Who answers"), tr("your agent, without asking you"));
        lines.emplace_back(tr("On top of what it costs"), tr("%1 %").arg(m_margin->value()));
        if (m_view.leastReward)
            lines.emplace_back(tr("Least reward for flexibility"),
                               tr("%1 ct per kWh").arg(desk::ct(*m_view.leastReward, {10'000})));
    }
    auto* dialog =
        new SignDialog(tr("Offers may take deposits from your credits up to this sum, which replaces what you allowed "
                          "before. A deposit "
                          "comes back when what was promised is delivered; what is not delivered costs a part of it."),
                       lines, tr("Sign and allow"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, agentAnswers, atMost] {
        if (agentAnswers)
            Q_EMIT choiceAsked(core::FlexChoice::AgentDecides, static_cast<std::uint32_t>(m_margin->value()) * 10);
        Q_EMIT depositsAllowed(atMost);
    });
    connect(dialog, &QDialog::rejected, this, [this] { showChoice(); });
    dialog->open();
}

void OffersSection::showChoice() {
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(m_view.choice)));
}

void OffersSection::show(const OffersView& view) {
    m_view = view;
    // What is asked about in a dialog stays chosen until it is answered.
    if (findChild<SignDialog*>() == nullptr)
        showChoice();
    if (!m_margin->hasFocus()) {
        const QSignalBlocker quiet(m_margin);
        m_margin->setValue(static_cast<int>(view.marginPermille / 10));
    }
    QStringList notes;
    if (view.leastReward)
        notes << tr("Never below your least reward, %1 ct per kWh.").arg(desk::ct(*view.leastReward, {1000}));
    if (view.earned.value != 0)
        notes << tr("Earned so far: %1 cr.").arg(money(view.earned));
    m_leastReward->setText(notes.join(QLatin1Char(' ')));
    m_leastReward->setVisible(!notes.isEmpty());
    m_problem->setText(view.problem);
    m_problem->setVisible(!view.problem.isEmpty());

    std::vector<RecordTable::Row> rows;
    for (const OfferRow& offer : view.offers) {
        const core::FlexEvent& event = offer.event;
        const bool asks = event.stage == core::FlexStage::AsksOwner;
        const bool paid = event.stage == core::FlexStage::Settled || event.stage == core::FlexStage::SettledSoFar;
        const QString reward = paid          ? money(event.earned - event.penalty.value_or(core::Credit{}))
                               : event.offer ? money(event.expectedReward)
                                             : desk::unknown();
        rows.push_back(
            {{.text = desk::dayAndTime(event.from, view.now)},
             {.text = offerTitle(event)},
             {.text = reward},
             {.text = offerStage(event.stage), .tone = asks ? RecordCell::Tone::Good : RecordCell::Tone::Quiet}});
    }
    m_none->setVisible(rows.empty());
    m_list->show(std::move(rows));
    const auto asked = std::find_if(view.offers.begin(), view.offers.end(), [](const OfferRow& offer) {
        return offer.event.stage == core::FlexStage::AsksOwner;
    });
    const bool known = std::any_of(view.offers.begin(), view.offers.end(),
                                   [this](const OfferRow& offer) { return m_chosen == offer.event.request; });
    if (!known) {
        m_chosen.reset();
        if (!view.offers.empty())
            m_chosen = (asked == view.offers.end() ? view.offers.front() : *asked).event.request;
    }
    showChosen();
    showMethods();
    showRoom();
}

void OffersSection::showChosen() {
    const auto chosen = std::find_if(m_view.offers.begin(), m_view.offers.end(),
                                     [this](const OfferRow& offer) { return m_chosen == offer.event.request; });
    const bool any = chosen != m_view.offers.end();
    m_facts->setVisible(any);
    m_legend->setVisible(any);
    m_chart->setVisible(any);
    m_accept->setVisible(any && canAccept(chosen->event, m_view.now));
    m_decline->setVisible(any && canDecline(chosen->event, m_view.now));
    m_detail->setEdge(any && canAccept(chosen->event, m_view.now) ? Card::Edge::Accent : Card::Edge::Plain);
    m_detail->setAside(any ? offerStage(chosen->event.stage) : QString());
    if (!any) {
        m_detail->setTitle(tr("Flexibility request"));
        m_words->setText(tr("When the network needs less or more use, the request stands here with what it would "
                            "bring you."));
        return;
    }
    const int row = static_cast<int>(chosen - m_view.offers.begin());
    if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_list->table()->index(row, 0));
    m_detail->setTitle(
        m_view.now < chosen->event.offersEnd
            ? tr("Flexibility request · answer by %1").arg(desk::dayAndTime(chosen->event.offersEnd, m_view.now))
            : tr("Flexibility request"));
    m_words->setText(offerTitle(chosen->event));
    m_facts->setText(factsOf(*chosen, m_view).join(QLatin1Char('\n')));
    m_chart->show(*chosen);
    m_legend->show(m_chart->legend());
}

void OffersSection::showRoom() {
    m_roomSay->setText(m_view.room.empty()
                           ? tr("Nothing in this home can wait or store now, or it is still being worked out.")
                           : tr("Within your comforts. Each line supposes that only that time is moved; what it costs "
                                "is per kWh."));
    m_room->setVisible(!m_view.room.empty());
    std::vector<RecordTable::Row> rows;
    for (const RoomRow& room : m_view.room) {
        const auto amount = [](core::Energy energy) {
            return energy.value == 0 ? desk::unknown() : desk::kwh(energy, desk::fineDecimals(energy));
        };
        const auto cost = [](core::Energy energy, core::Price price) {
            return energy.value == 0 ? QString() : desk::ct(price, {1'000});
        };
        rows.push_back({{.text = desk::period(room.from, room.to)},
                        {.text = amount(room.less)},
                        {.text = cost(room.less, room.lessCost)},
                        {.text = amount(room.more)},
                        {.text = cost(room.more, room.moreCost)}});
    }
    m_room->show(std::move(rows));
}

void OffersSection::showMethods() {
    m_methodsSay->setText(m_view.methods.empty()
                              ? tr("There are too few measured days yet to compare the estimates.")
                              : tr("Tried on your own days without an event; payment goes by the contract's."));
    m_methods->setVisible(!m_view.methods.empty());
    std::vector<RecordTable::Row> rows;
    for (const BaselineMethodRow& method : m_view.methods) {
        const QString name = method.contract      ? tr("contract: %1").arg(method.method)
                             : method.recommended ? tr("best: %1").arg(method.method)
                                                  : method.method;
        rows.push_back({{.text = name, .tone = method.recommended ? RecordCell::Tone::Good : RecordCell::Tone::Plain},
                        {.text = desk::fixed(method.errorPermille, 1, 1)},
                        {.text = desk::fixedSigned(method.biasPermille, 1, 1)},
                        {.text = desk::fixed(method.within20Permille, 1, 0)},
                        {.text = QString::number(method.days)}});
    }
    m_methods->show(std::move(rows));
}

} // namespace wattbourse::app
