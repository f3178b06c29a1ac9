// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/unit_edit.h"
#include "app/operator/office_parts.h"
#include "app/operator/operator_view.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <array>
#include <vector>

class QGridLayout;

namespace wattbourse::app {

/// The four deeds of the operator, one at a time: each shows what will be signed and asks before it leaves.
class OperatorForms final : public QWidget {
    Q_OBJECT

public:
    enum Form { Account, Meter, Issue, Redeem, kForms };

    explicit OperatorForms(QWidget* parent = nullptr);
    /// What the account may do; the rest cannot be signed, and says why.
    void setRights(const OfficeRights& rights);
    /// What is registered: an account among them gets other roles, a meter another branch, instead of being registered.
    void setKnown(std::vector<core::AccountRecord> accounts, std::vector<core::MeterRecord> meters);
    /// Fills in the form; signs nothing.
    void writeAccount(const core::AccountRecord& account);
    void writeMeter(const core::MeterRecord& meter);
    void choose(Form form);
    /// Ctrl+Return.
    void advance();
    [[nodiscard]] ConfirmStep* confirm() const { return m_confirm; }

Q_SIGNALS:
    void registerAccountAsked(const wattbourse::app::AccountRequest& request);
    void rolesAsked(const wattbourse::core::Address& account, quint32 roles);
    void registerMeterAsked(const wattbourse::app::MeterRequest& request);
    void moveAsked(const wattbourse::core::Hash32& meter, quint32 branch);
    void issueCreditsAsked(const wattbourse::app::CreditRequest& request);
    void redeemCreditsAsked(const wattbourse::app::CreditRequest& request);

private:
    QLineEdit* addLine(QGridLayout* grid, const QString& name, const QString& hint);
    QWidget* makeAccount();
    QWidget* makeMeter();
    QWidget* makeCredit(Form form);
    void refresh();
    void send();
    void reset();

    /// The account that is written, if it is registered.
    [[nodiscard]] const core::AccountRecord* known() const;
    [[nodiscard]] const core::MeterRecord* knownMeter() const;
    /// 0 when none is written, absent when it is no number.
    [[nodiscard]] std::optional<std::uint32_t> branch() const;
    [[nodiscard]] QString meterWords() const;
    [[nodiscard]] std::uint32_t checkedRoles() const;
    [[nodiscard]] QString accountSentence() const;
    [[nodiscard]] std::optional<AccountRequest> accountRequest() const;
    [[nodiscard]] std::optional<MeterRequest> meterRequest() const;
    [[nodiscard]] std::optional<CreditRequest> creditRequest() const;
    /// What is wrong in the fields, as a sentence; empty when nothing is.
    [[nodiscard]] QString fault() const;
    /// Why the deed that is written is none of this account's, as a sentence; empty when it is.
    [[nodiscard]] QString forbidden() const;

    Form m_form{Account};
    OfficeRights m_rights;
    std::vector<core::AccountRecord> m_known;
    std::vector<core::MeterRecord> m_knownMeters;
    std::array<DeskButton*, kForms> m_tabs{};
    QStackedWidget* m_stack;
    QLineEdit *m_accountAddress{}, *m_accountName{};
    std::vector<std::pair<core::Role, QCheckBox*>> m_roles;
    QLineEdit *m_meterId{}, *m_meterOwner{}, *m_meterReporter{}, *m_meterCertificate{}, *m_meterBranch{};
    std::array<QLineEdit*, kForms> m_creditAccount{};
    std::array<UnitEdit*, kForms> m_creditAmount{};
    std::array<QLineEdit*, kForms> m_creditReference{};
    ConfirmStep* m_confirm;
};

} // namespace wattbourse::app
