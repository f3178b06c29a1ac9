// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/household_page.h"

#include "app/household/comforts_section.h"
#include "app/household/history_section.h"
#include "app/household/home_section.h"
#include "app/household/limits_section.h"
#include "app/household/offers_section.h"
#include "app/household/savings_section.h"
#include "app/household/section_bar.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <algorithm>

namespace wattbourse::app {

HouseholdPage::HouseholdPage(QWidget* parent) : Page(parent), m_bar(new SectionBar), m_stack(new QStackedWidget) {
    setAccessibleName(tr("Household"));
    m_bar->setAccessibleName(tr("Sections"));
    m_bar->setObjectName(QStringLiteral("sections"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 0);
    head->addWidget(m_bar, 1);
    outer->addLayout(head);
    outer->addWidget(m_stack, 1);
    add(Section::Home, tr("Home"));
    add(Section::Limits, tr("Price limits"));
    add(Section::Comforts, tr("Comforts"));
    add(Section::Offers, tr("Offers"));
    add(Section::History, tr("History"));
    add(Section::Savings, tr("Savings"));
    connect(m_bar, &QTabBar::currentChanged, this, [this] {
        shown();
        Q_EMIT sectionOpened();
    });
    shown();
}

void HouseholdPage::add(Section section, const QString& title) {
    m_order.push_back(section);
    m_made.push_back(nullptr);
    m_bar->addTab(title);
}

HouseholdPage::Section HouseholdPage::section() const {
    return m_order[static_cast<std::size_t>(std::max(0, m_bar->currentIndex()))];
}

void HouseholdPage::open(Section section) {
    const auto at = std::find(m_order.begin(), m_order.end(), section);
    m_bar->setCurrentIndex(static_cast<int>(at - m_order.begin()));
}

QWidget* HouseholdPage::make(Section section) {
    switch (section) {
    case Section::Home:
        m_home = new HomeSection;
        connect(m_home, &HomeSection::agentSwitched, this, &HouseholdPage::agentSwitched);
        connect(m_home, &HomeSection::pauseAsked, this, &HouseholdPage::pauseAsked);
        connect(m_home, &HomeSection::previewAsked, this, &HouseholdPage::previewAsked);
        connect(m_home, &HomeSection::savePreferencesAsked, this, &HouseholdPage::savePreferencesAsked);
        connect(m_home, &HomeSection::offerAnswered, this, &HouseholdPage::offerAnswered);
        connect(m_home, &HomeSection::comfortsOpened, this, [this] { open(Section::Comforts); });
        connect(m_home, &Page::proofAsked, this, &Page::proofAsked);
        return m_home;
    case Section::Comforts:
        m_comforts = new ComfortsSection;
        connect(m_comforts, &ComfortsSection::comfortsAsked, this, &HouseholdPage::comfortsAsked);
        connect(m_comforts, &ComfortsSection::addDeviceAsked, this, &HouseholdPage::addDeviceAsked);
        return m_comforts;
    case Section::Limits:
        m_limits = new LimitsSection;
        connect(m_limits, &LimitsSection::previewAsked, this, &HouseholdPage::previewAsked);
        connect(m_limits, &LimitsSection::savePreferencesAsked, this, &HouseholdPage::savePreferencesAsked);
        connect(m_limits, &Page::proofAsked, this, &Page::proofAsked);
        return m_limits;
    case Section::Offers:
        m_offers = new OffersSection;
        connect(m_offers, &OffersSection::answered, this, &HouseholdPage::offerAnswered);
        connect(m_offers, &OffersSection::choiceAsked, this, &HouseholdPage::flexChoiceAsked);
        connect(m_offers, &OffersSection::depositsAllowed, this, &HouseholdPage::depositsAllowed);
        return m_offers;
    case Section::History:
        m_history = new HistorySection;
        connect(m_history, &HistorySection::dayAsked, this, &HouseholdPage::dayAsked);
        connect(m_history, &HistorySection::readingsAsked, this, &HouseholdPage::readingsAsked);
        connect(m_history, &Page::proofAsked, this, &Page::proofAsked);
        return m_history;
    case Section::Savings:
        m_savings = new SavingsSection;
        connect(m_savings, &SavingsSection::comparisonAsked, this, &HouseholdPage::comparisonAsked);
        connect(m_savings, &SavingsSection::fileChosen, this, &HouseholdPage::tariffFileChosen);
        return m_savings;
    }
    return nullptr;
}

void HouseholdPage::shown() {
    const auto at = static_cast<std::size_t>(m_bar->currentIndex());
    if (m_made[at] == nullptr) {
        m_made[at] = make(m_order[at]);
        m_stack->addWidget(m_made[at]);
    }
    m_stack->setCurrentWidget(m_made[at]);
    show(m_view);
}

void HouseholdPage::show(const HouseholdView& view) {
    m_view = view;
    switch (section()) {
    case Section::Home:
        return m_home->show(view);
    case Section::Limits:
        return m_limits->show(view.limits);
    case Section::Comforts:
        return m_comforts->show(view.comfort);
    case Section::Offers:
    case Section::History:
    case Section::Savings:
        return;
    }
}

void HouseholdPage::showOffers(const OffersView& view) {
    if (m_offers != nullptr)
        m_offers->show(view);
}

void HouseholdPage::showHistory(const HistoryView& view) {
    if (m_history != nullptr)
        m_history->show(view);
}

void HouseholdPage::showSavings(const SavingsView& view) {
    if (m_savings != nullptr)
        m_savings->show(view);
}

} // namespace wattbourse::app
