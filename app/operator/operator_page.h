// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/book_chart.h"
#include "app/operator/market_desk.h"
#include "app/operator/office_sheets.h"
#include "app/operator/operator_forms.h"

class QComboBox;

namespace wattbourse::app {

/// The market operator's desk: accounts and meters and who asks to be admitted, credits and whether they add up,
/// markets, slots and their clearing, disputes, and who seals. What the account's roles do not allow cannot be signed
/// here, and says why. A function of its view; GUI thread.
class OperatorPage final : public Page {
    Q_OBJECT

public:
    explicit OperatorPage(QWidget* parent = nullptr);
    void show(const OperatorView& view);
    using QWidget::show;
    [[nodiscard]] OperatorForms* forms() const { return m_forms; }
    enum Sheet { Overview, Admission, Credits, Markets, Disputes, Sealers };
    void open(Sheet sheet) { m_sheets->open(sheet); }
    [[nodiscard]] AdmissionSheet* admission() const { return m_admission; }
    [[nodiscard]] CreditSheet* creditSheet() const { return m_credits; }
    [[nodiscard]] MarketDesk* marketDesk() const { return m_markets; }
    [[nodiscard]] DisputeSheet* disputes() const { return m_disputes; }
    [[nodiscard]] SealerSheet* sealers() const { return m_sealers; }
    /// Why what is shown may not be of now, as it is written on the page.
    [[nodiscard]] QString trouble() const { return m_trouble->text(); }
    [[nodiscard]] DeedPanel* clearing() const { return m_clearing; }
    /// Whether the credits add up, as it is written on the page.
    [[nodiscard]] QString creditCheck() const { return m_check->text(); }

Q_SIGNALS:
    /// Its slots are wanted.
    void marketChosen(wattbourse::core::MarketId market);
    /// Its book is wanted.
    void slotChosen(wattbourse::core::MarketId market, wattbourse::core::SlotIndex slot);
    /// Confirmed by the operator: to be signed and sent.
    void registerAccountAsked(const wattbourse::app::AccountRequest& request);
    void registerMeterAsked(const wattbourse::app::MeterRequest& request);
    void issueCreditsAsked(const wattbourse::app::CreditRequest& request);
    void redeemCreditsAsked(const wattbourse::app::CreditRequest& request);
    void clearAsked(wattbourse::core::MarketId market, wattbourse::core::SlotIndex slot);
    void openMarketAsked(const wattbourse::core::MarketRow& row);
    void changeMarketAsked(const wattbourse::core::MarketRow& row);
    void pauseAsked(wattbourse::core::MarketId market, bool paused);
    void freezeAsked(const wattbourse::core::Address& account, const QString& order);
    void releaseAsked(const wattbourse::core::Address& account);
    void rolesAsked(const wattbourse::core::Address& account, quint32 roles);
    void sealAsked(const wattbourse::core::Hash32& meter);
    void finishAsked(quint64 sale);
    void moveAsked(const wattbourse::core::Hash32& meter, quint32 branch);
    void proposeAsked(const std::vector<wattbourse::core::Address>& set);
    void voteAsked(const wattbourse::core::Hash32& proposal, bool inFavour);
    /// A list of those who ask to be admitted is to be brought in; a certificate is to be checked.
    void importAsked();
    void certificateAsked(const wattbourse::core::Address& account);
    void dismissAsked(const wattbourse::core::Address& account);

private:
    QWidget* makeCredits();
    QWidget* makeOverview();
    void connectSheets();
    void advance();
    void showCredits();
    void showAccounts();
    void showMeters();
    void showSlots();
    void showBook();
    void showClearing();
    void showSent();
    [[nodiscard]] const MarketChoice* market(core::MarketId id) const;
    [[nodiscard]] QString nameOf(const core::Address& address) const;

    OperatorView m_view;
    FigureTile *m_issued{}, *m_redeemed{}, *m_total{};
    QLabel* m_check{};
    WarnBand* m_trouble{};
    QComboBox* m_marketBox{};
    SheetTabs* m_sheets{};
    AdmissionSheet* m_admission{};
    CreditSheet* m_credits{};
    MarketDesk* m_markets{};
    DisputeSheet* m_disputes{};
    SealerSheet* m_sealers{};
    RecordTable *m_accounts{}, *m_meters{}, *m_slots{}, *m_sent{};
    DeskTable *m_slotTable{}, *m_accountTable{}, *m_meterTable{};
    ShieldButton *m_accountShield{}, *m_meterShield{}, *m_slotShield{}, *m_bookShield{};
    QLabel *m_accountAside{}, *m_meterAside{}, *m_slotAside{}, *m_bookAside{}, *m_sentAside{};
    DeedPanel* m_clearing{};
    BookChart* m_book{};
    OperatorForms* m_forms{};
};

} // namespace wattbourse::app
