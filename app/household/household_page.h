// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/history_view.h"
#include "app/models/household_view.h"
#include "app/models/offers_view.h"
#include "app/models/savings_view.h"
#include "app/widgets/page.h"

class QStackedWidget;

namespace wattbourse::app {

class ComfortsSection;
class HistorySection;
class HomeSection;
class LimitsSection;
class OffersSection;
class SavingsSection;
class SectionBar;

/// The household's workspace: its sections under one bar, each made when it is first opened. No chain words here.
class HouseholdPage final : public Page {
    Q_OBJECT

public:
    enum class Section { Home, Limits, Comforts, Offers, History, Savings };

    explicit HouseholdPage(QWidget* parent = nullptr);
    using QWidget::show;
    /// Draws the part that the open section shows. Offers, history and savings have views of their own, wanted only
    /// while their section is open.
    void show(const HouseholdView& view);
    void showOffers(const OffersView& view);
    void showHistory(const HistoryView& view);
    void showSavings(const SavingsView& view);
    [[nodiscard]] Section section() const;
    void open(Section section);

Q_SIGNALS:
    void sectionOpened();
    void agentSwitched(bool on);
    /// The agent is to rest until then; a moment that has passed lets it go on.
    void pauseAsked(wattbourse::core::UnixTime until);
    /// The limits that would be saved changed; answer with a LimitsView that holds their preview.
    void previewAsked(const wattbourse::core::Preferences& preferences);
    /// The person read what will be signed and agreed.
    void savePreferencesAsked(const wattbourse::core::Preferences& preferences);
    void comfortsAsked(const wattbourse::core::HomeComforts& comforts);
    void addDeviceAsked();
    /// To a request for flexibility.
    void offerAnswered(std::uint64_t request, bool accepted);
    void flexChoiceAsked(wattbourse::core::FlexChoice choice, std::uint32_t marginPermille);
    /// For offers, together no more than that. The person read what will be signed and agreed.
    void depositsAllowed(wattbourse::core::Credit atMost);
    void dayAsked(QDate day);
    void readingsAsked(wattbourse::core::SlotIndex slot);
    void comparisonAsked(const wattbourse::app::ComparedTariff& tariff, wattbourse::app::SavingsPeriod period);
    void tariffFileChosen(const QString& file);

private:
    void add(Section section, const QString& title);
    QWidget* make(Section section);
    void shown();

    SectionBar* m_bar;
    QStackedWidget* m_stack;
    std::vector<Section> m_order;
    std::vector<QWidget*> m_made;
    HouseholdView m_view;
    HomeSection* m_home = nullptr;
    LimitsSection* m_limits = nullptr;
    ComfortsSection* m_comforts = nullptr;
    OffersSection* m_offers = nullptr;
    HistorySection* m_history = nullptr;
    SavingsSection* m_savings = nullptr;
};

} // namespace wattbourse::app
