// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operator/office_parts.h"
#include "app/operator/operator_view.h"

namespace wattbourse::app {

/// Who asks to be admitted: the list, its certificates, and the two signatures that admit an account and its meter.
class AdmissionSheet final : public QWidget {
    Q_OBJECT

public:
    explicit AdmissionSheet(Page* page);
    void show(const OperatorView& view);
    using QWidget::show;
    /// What a file that was brought in had wrong, a line each; empty when nothing was.
    void showProblems(const QStringList& problems);
    void advance() { m_deeds->advance(); }
    [[nodiscard]] DeedPanel* deeds() const { return m_deeds; }

Q_SIGNALS:
    void importAsked();
    /// A PDF is to be checked against the applicant's certificate.
    void certificateAsked(const wattbourse::core::Address& account);
    void dismissAsked(const wattbourse::core::Address& account);
    void registerAccountAsked(const wattbourse::app::AccountRequest& request);
    void registerMeterAsked(const wattbourse::app::MeterRequest& request);
    void rolesAsked(const wattbourse::core::Address& account, quint32 roles);

private:
    void showChosen();
    void showApplication(const Applicant* who);
    [[nodiscard]] DeedPanel::Deed accountDeed(const Applicant& who);
    [[nodiscard]] DeedPanel::Deed meterDeed(const Applicant& who);

    OperatorView m_view;
    std::optional<core::Address> m_chosen;
    RecordTable *m_rows, *m_application;
    DeskTable* m_table;
    QLabel* m_aside{};
    QLabel* m_problems;
    DeskButton *m_certificate, *m_dismiss;
    DeedPanel* m_deeds;
};

/// Every credit by who holds it, the two equations term by term, and what is frozen.
class CreditSheet final : public QWidget {
    Q_OBJECT

public:
    explicit CreditSheet(Page* page);
    void show(const OperatorView& view);
    using QWidget::show;
    void advance() { m_deeds->advance(); }
    /// The equations, as they are written on the sheet.
    [[nodiscard]] QString equations() const { return m_equations->text(); }
    [[nodiscard]] DeedPanel* deeds() const { return m_deeds; }

Q_SIGNALS:
    void freezeAsked(const wattbourse::core::Address& account, const QString& order);
    void releaseAsked(const wattbourse::core::Address& account);
    void rolesAsked(const wattbourse::core::Address& account, quint32 roles);

private:
    void showChosen();

    OperatorView m_view;
    std::optional<core::Address> m_chosen;
    RecordTable *m_terms, *m_holders, *m_deals;
    DeskTable* m_holderTable;
    QLabel* m_equations;
    ShieldButton *m_termShield{}, *m_holderShield{};
    QLabel* m_holderAside{};
    QLineEdit* m_order;
    DeedPanel* m_deeds;
};

/// What is not as it should be, who has to act and until when, and what of it can be ended here.
class DisputeSheet final : public QWidget {
    Q_OBJECT

public:
    explicit DisputeSheet(Page* page);
    void show(const OperatorView& view);
    using QWidget::show;
    void advance() { m_deeds->advance(); }
    [[nodiscard]] DeedPanel* deeds() const { return m_deeds; }

Q_SIGNALS:
    void releaseAsked(const wattbourse::core::Address& account);
    void sealAsked(const wattbourse::core::Hash32& meter);
    void finishAsked(quint64 sale);

private:
    void showChosen();
    [[nodiscard]] QString nameOf(const core::Address& address) const;
    [[nodiscard]] DeedPanel::Deed deedOf(const Dispute& dispute);

    OperatorView m_view;
    /// The chosen one's place; it is told by what it is about when the list changes.
    std::optional<Dispute> m_chosen;
    RecordTable* m_rows;
    DeskTable* m_table;
    QLabel* m_aside{};
    QLabel* m_none;
    DeedPanel* m_deeds;
};

/// Authorities and their duty, the set that seals, its changes, and the votes.
class SealerSheet final : public QWidget {
    Q_OBJECT

public:
    explicit SealerSheet(Page* page);
    void show(const OperatorView& view);
    using QWidget::show;
    void advance() { m_deeds->advance(); }
    [[nodiscard]] DeedPanel* deeds() const { return m_deeds; }
    void chooseAuthority(const core::Address& authority);

Q_SIGNALS:
    void proposeAsked(const std::vector<wattbourse::core::Address>& set);
    void voteAsked(const wattbourse::core::Hash32& proposal, bool inFavour);

private:
    void showAuthorities();
    void showChanges();
    void showDeeds();
    [[nodiscard]] QString nameOf(const core::Address& address) const;
    [[nodiscard]] QString change(const std::vector<core::Address>& set) const;

    OperatorView m_view;
    std::optional<core::Address> m_chosen;
    std::vector<core::Address> m_listed;
    std::optional<core::Hash32> m_proposal;
    std::vector<core::Hash32> m_changes;
    RecordTable *m_authorities, *m_changeRows;
    DeskTable *m_authorityTable, *m_changeTable;
    ShieldButton *m_shield{}, *m_changeShield{};
    QLabel *m_aside{}, *m_changeAside{};
    DeedPanel* m_deeds;
};

} // namespace wattbourse::app
