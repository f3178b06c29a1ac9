<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Wattbourse authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CallSteps</name>
    <message numerus="yes">
        <source>%n offer(s), %1</source>
        <translation>
            <numerusform>%n offer, %1</numerusform>
            <numerusform>%n offers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seller(s), %1</source>
        <translation>
            <numerusform>%n seller, %1</numerusform>
            <numerusform>%n sellers, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberImport</name>
    <message numerus="yes">
        <source>%n members. %1</source>
        <translation>
            <numerusform>%n member. %1</numerusform>
            <numerusform>%n members. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message numerus="yes">
        <source>%n orders, %1 kWh. %2</source>
        <translation>
            <numerusform>%n order, %1 kWh. %2</numerusform>
            <numerusform>%n orders, %1 kWh. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AgentCard</name>
    <message numerus="yes">
        <source>%n order(s) today</source>
        <translation>
            <numerusform>%n order today</numerusform>
            <numerusform>%n orders today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traded</source>
        <translation>
            <numerusform>%n traded</numerusform>
            <numerusform>%n traded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AggregatorPage</name>
    <message numerus="yes">
        <source>%n slots
provisional</source>
        <translation>
            <numerusform>%n slot
provisional</numerusform>
            <numerusform>%n slots
provisional</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BlotterView</name>
    <message numerus="yes">
        <source>You will sign: cancel all %n orders whose gate is open.</source>
        <translation>
            <numerusform>You will sign: cancel the one order whose gate is open.</numerusform>
            <numerusform>You will sign: cancel all %n orders whose gate is open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will sign: cancel all %n orders whose gate is open. They stay here as inactive.</source>
        <translation>
            <numerusform>You will sign: cancel the one order whose gate is open. It stays here as inactive.</numerusform>
            <numerusform>You will sign: cancel all %n orders whose gate is open. They stay here as inactive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will sign: place all %n inactive orders whose gate is open.</source>
        <translation>
            <numerusform>You will sign: place the one inactive order whose gate is open.</numerusform>
            <numerusform>You will sign: place all %n inactive orders whose gate is open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DispatchPanel</name>
    <message numerus="yes">
        <source>Ask %n again</source>
        <translation>
            <numerusform>Ask %n again</numerusform>
            <numerusform>Ask %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask %n silent members again for their part of dispatch %1.</source>
        <translation>
            <numerusform>ask %n silent member again for its part of dispatch %1.</numerusform>
            <numerusform>ask %n silent members again for their part of dispatch %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pay %1 cr to %n members of dispatch %2. You keep %3 cr.</source>
        <translation>
            <numerusform>pay %1 cr to %n member of dispatch %2. You keep %3 cr.</numerusform>
            <numerusform>pay %1 cr to %n members of dispatch %2. You keep %3 cr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %n others</source>
        <translation>
            <numerusform>Ask %n other</numerusform>
            <numerusform>Ask %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask %n members who were not asked yet for the %1 kWh that dispatch %2 lacks.</source>
        <translation>
            <numerusform>ask %n member who was not asked yet for the %1 kWh that dispatch %2 lacks.</numerusform>
            <numerusform>ask %n members who were not asked yet for the %1 kWh that dispatch %2 lacks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::GridPage</name>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MarketDesk</name>
    <message numerus="yes">
        <source>%n row(s) so far</source>
        <translation>
            <numerusform>%n row so far</numerusform>
            <numerusform>%n rows so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MeterCard</name>
    <message numerus="yes">
        <source>%1, %n record(s) checked, none refused</source>
        <translation>
            <numerusform>%1, %n record checked, none refused</numerusform>
            <numerusform>%1, %n records checked, none refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 records checked, %n refused</source>
        <translation>
            <numerusform>%1, %2 records checked, %n refused</numerusform>
            <numerusform>%1, %2 records checked, %n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measured</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n measured</numerusform>
            <numerusform>%n measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly measured</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n partly measured</numerusform>
            <numerusform>%n partly measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimated</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n estimated</numerusform>
            <numerusform>%n estimated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n while the meter was open or not sealed</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n while the meter was open or not sealed</numerusform>
            <numerusform>%n while the meter was open or not sealed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NetworkPage</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OperatorPage</name>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SealerSheet</name>
    <message numerus="yes">
        <source>%n authorities sealed</source>
        <translation>
            <numerusform>%n authority sealed</numerusform>
            <numerusform>%n authorities sealed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seal since block %1</source>
        <translation>
            <numerusform>%n seals since block %1</numerusform>
            <numerusform>%n seal since block %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SlotCard</name>
    <message numerus="yes">
        <source>%n reading(s).</source>
        <translation>
            <numerusform>%n reading.</numerusform>
            <numerusform>%n readings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::TodayCard</name>
    <message numerus="yes">
        <source>since midnight · %n slot(s) still provisional</source>
        <translation>
            <numerusform>since midnight · %n slot still provisional</numerusform>
            <numerusform>since midnight · %n slots still provisional</numerusform>
        </translation>
    </message>
</context>
</TS>
