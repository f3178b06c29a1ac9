// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/contract_error_words.h"

#include <QtGlobal>

namespace wattbourse::app {

namespace {

using Kept = WhatWasKept;
using Do = WhatToDo;

constexpr ContractErrorWording kWordings[] = {
    {"AccountFrozen", "h:account", Kept::Credits, Do::Operator,
     QT_TRANSLATE_NOOP("ContractErrorText", "The account %1 is frozen by an order.")},
    {"AlreadyRegistered MeterExists DuplicateValidator", "h:account/id/validator", Kept::Register, Do::Done,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 is registered already.")},
    {"AlreadyAnchored AlreadyReported", "", Kept::Reading, Do::Done,
     QT_TRANSLATE_NOOP("ContractErrorText", "This reading was reported already.")},
    {"AlreadyBooked AlreadyCalled AlreadyCleared AlreadySettled", "s:slot", Kept::Attempt, Do::Done,
     QT_TRANSLATE_NOOP("ContractErrorText", "This step was done already for the period from %1.")},
    {"AlreadyIncluded AlreadyShared", "h:meter", Kept::Attempt, Do::Done,
     QT_TRANSLATE_NOOP("ContractErrorText", "The meter %1 is counted in this award already.")},
    {"AlreadyMember", "h:account", Kept::Register, Do::Done,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 is a member already.")},
    {"AlreadyOrdered", "s:slot", Kept::Orders, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "The coalition has placed its order for the period from %1 already.")},
    {"AlreadyProposed AlreadyVoted AnnouncedAlready SameSet", "", Kept::Register, Do::Done,
     QT_TRANSLATE_NOOP("ContractErrorText", "This change of the authorities was proposed, voted for or made already.")},
    {"PauseUnchanged", "n:market", Kept::Register, Do::Done,
     QT_TRANSLATE_NOOP("ContractErrorText", "The market %1 is paused or open as you asked already.")},
    {"DepositUsed PayoutUsed", "h:deposit/payout", Kept::Credits, Do::Reference,
     QT_TRANSLATE_NOOP("ContractErrorText", "The bank reference %1 was used already.")},
    {"NoReference", "", Kept::Credits, Do::Reference,
     QT_TRANSLATE_NOOP("ContractErrorText", "The bank reference is missing.")},
    {"NonceUsed InvalidAccountNonce", "h:account", Kept::Attempt, Do::Sign,
     QT_TRANSLATE_NOOP("ContractErrorText", "This permission of %1 was used already.")},
    {"AmountAboveDeposit MoreThanFunded", "c:amount c:deposit/funded", Kept::Credits, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 cr is more than the %2 cr that were deposited.")},
    {"AmountAbovePrice", "c:amount e:wh", Kept::Channel, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 cr is more than %2 kWh cost at the agreed price.")},
    {"NotMoreThanShown", "c:amount c:shown", Kept::Channel, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 cr is not more than the %2 cr that were shown already.")},
    {"SlotNotOver SlotsNotOver EventNotStarted NotOver StillRunning TooEarly PlanNotYet OffersStillOpen",
     "t:endsAt/startsAt/overAt/deadline/from/endAt", Kept::Attempt, Do::Later,
     QT_TRANSLATE_NOOP("ContractErrorText", "It is too early: this is possible from %1 on.")},
    {"AnchoredTooEarly", "t:endsAt", Kept::Reading, Do::Operator,
     QT_TRANSLATE_NOOP("ContractErrorText", "The readings were recorded before their period ended at %1.")},
    {"GateNotOpen", "s:slot t:opensAt", Kept::Orders, Do::Later,
     QT_TRANSLATE_NOOP("ContractErrorText", "Trading for the period from %1 opens at %2.")},
    {"GateClosed", "s:slot t:closedAt", Kept::Orders, Do::LaterPeriod,
     QT_TRANSLATE_NOOP("ContractErrorText", "Trading for the period from %1 closed at %2.")},
    {"GateStillOpen RevealStillOpen", "s:slot t:closesAt/endsAt", Kept::Orders, Do::Later,
     QT_TRANSLATE_NOOP("ContractErrorText", "Orders for the period from %1 are still taken until %2.")},
    {"RevealNotOpen", "s:slot t:opensAt", Kept::Orders, Do::Later,
     QT_TRANSLATE_NOOP("ContractErrorText", "Sealed orders for the period from %1 can be opened from %2 on.")},
    {"RevealOver", "s:slot t:endedAt", Kept::Attempt, Do::LaterPeriod,
     QT_TRANSLATE_NOOP("ContractErrorText", "The time to open sealed orders for the period from %1 ended at %2.")},
    {"SlotStarted EventStarted OffersEnded TooLate SlotAlreadyOpen", "t:startedAt/endedAt/deadline/openedAt",
     Kept::Attempt, Do::LaterPeriod,
     QT_TRANSLATE_NOOP("ContractErrorText", "It is too late: this was possible until %1.")},
    {"DayStarted", "", Kept::Attempt, Do::LaterPeriod,
     QT_TRANSLATE_NOOP("ContractErrorText", "A day that has begun cannot be changed any more.")},
    {"ReportTooLate", "s:slot t:closedAt", Kept::Reading, Do::Operator,
     QT_TRANSLATE_NOOP("ContractErrorText", "Reports for the period from %1 were taken until %2.")},
    {"ChannelExpired", "t:expiredAt", Kept::Channel, Do::OpenNew,
     QT_TRANSLATE_NOOP("ContractErrorText", "The payment channel ended at %1.")},
    {"ChannelIsClosed NotOpen UnknownChannel", "n:channel", Kept::Channel, Do::OpenNew,
     QT_TRANSLATE_NOOP("ContractErrorText", "The payment channel %1 is not open.")},
    {"ConsentExpired SignatureExpired ERC2612ExpiredSignature ProposalExpired", "t:deadline/expiredAt", Kept::Attempt,
     Do::Sign, QT_TRANSLATE_NOOP("ContractErrorText", "The signature was valid until %1.")},
    {"SessionExpired", "t:expired", Kept::Orders, Do::Renew,
     QT_TRANSLATE_NOOP("ContractErrorText", "The agent’s right to act for you ended at %1.")},
    {"NotOnOffer", "t:until", Kept::Data, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "The data were on offer until %1.")},
    {"AwardNotFinal AwardNotOpen", "n:award", Kept::Attempt, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "The award %1 is not at the stage for this.")},
    {"RequestNotOpen OfferNotOpen", "n:request", Kept::Attempt, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "The request %1, or the offer for it, is not open any more.")},
    {"BadAsk BadRow BadRule FixedParameter NotOffered", "h:parameter", Kept::Attempt, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "The value of “%1” is not possible here.")},
    {"BadGranularity BadLead SharesOutOfRange SignatureCount UnknownFlags UnknownRule UnknownRoles", "", Kept::Attempt,
     Do::Fix, QT_TRANSLATE_NOOP("ContractErrorText", "A setting is outside of what is possible.")},
    {"NameLength StringTooLong InvalidShortString KeyLength", "", Kept::Attempt, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "A name or a key has not the right length.")},
    {"BadLimits", "p:maxBuy p:minSell", Kept::Limits, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText",
                       "The limits for buying (%1 ct/kWh) and for selling (%2 ct/kWh) contradict each other.")},
    {"BothSides", "s:slot", Kept::Orders, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "The orders for the period from %1 buy and sell at once.")},
    {"OwnOrderRests", "n:id", Kept::Orders, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "Your own order %1 stands against it.")},
    {"BrokenSeal", "h:id", Kept::Reading, Do::Technician,
     QT_TRANSLATE_NOOP("ContractErrorText", "The seal of meter %1 is broken.")},
    {"SealUnbroken", "h:id", Kept::Register, Do::Done,
     QT_TRANSLATE_NOOP("ContractErrorText", "The seal of meter %1 is whole.")},
    {"SlotBeforeSeal", "h:id s:sealedFrom", Kept::Reading, Do::LaterPeriod,
     QT_TRANSLATE_NOOP("ContractErrorText", "Meter %1 counts only from %2 on, when it was sealed.")},
    {"ChangePending", "", Kept::Register, Do::LaterStep,
     QT_TRANSLATE_NOOP("ContractErrorText", "Another change is still waiting to take effect.")},
    {"CheckpointUnorderedInsertion NoModule NotItself NotSystem NotMarket NotFlexibility NotRequests NotAContract "
     "WrongCredits ERC20InvalidApprover ERC20InvalidSender ERC20InvalidSpender",
     "", Kept::Attempt, Do::Report,
     QT_TRANSLATE_NOOP("ContractErrorText",
                       "A contract was asked for something that is reserved for other parts of the network.")},
    {"NotAuthor WrongBlock ZeroParentHash NothingToAnnounce", "", Kept::Register, Do::Authorities,
     QT_TRANSLATE_NOOP("ContractErrorText", "The change of authorities does not belong to this block.")},
    {"EmptySet TooManyValidators ZeroValidator", "", Kept::Register, Do::Authorities,
     QT_TRANSLATE_NOOP("ContractErrorText", "The list of authorities would be empty, faulty or too long.")},
    {"UnknownProposal NotVoted NoEpoch", "", Kept::Register, Do::Authorities,
     QT_TRANSLATE_NOOP("ContractErrorText", "There is no such proposal, vote or list of authorities.")},
    {"CoalitionDissolved UnknownCoalition", "n:coalition", Kept::Register, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "The coalition %1 does not exist, or not any more.")},
    {"ContentIsRight", "s:slot", Kept::Data, Do::Done,
     QT_TRANSLATE_NOOP("ContractErrorText", "The data of the period from %1 are what was sold.")},
    {"NotTheContent WrongKey", "", Kept::Data, Do::OtherSide,
     QT_TRANSLATE_NOOP("ContractErrorText", "The data or the key are not what was sold.")},
    {"CostTooLarge DepositTooLarge SupplyTooLarge", "c:cost/deposit/minted", Kept::Credits, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 cr is more than the network can hold.")},
    {"NominationOutOfRange", "e:wh", Kept::Attempt, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "A plan of %1 kWh is not possible.")},
    {"CounterpartyNotAllowed", "r:admitted r:allowed", Kept::Orders, Do::Limits,
     QT_TRANSLATE_NOOP("ContractErrorText", "The market admits %1, but your limits allow only %2.")},
    {"NotRenewableOnly", "r:sellerRoles", Kept::Orders, Do::Limits,
     QT_TRANSLATE_NOOP("ContractErrorText", "Your limits ask for renewable energy only, but here sell: %1.")},
    {"CreditAboveLimit", "c:committed c:maxCreditPerDay", Kept::Orders, Do::Limits,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 cr for the day is above your limit of %2 cr.")},
    {"EnergyAboveLimit", "e:energy/wh e:maxEnergyPerSlot", Kept::Orders, Do::Limits,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 kWh is above your limit of %2 kWh for one period.")},
    {"PriceAboveLimit", "p:price p:maxBuy", Kept::Orders, Do::Limits,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 ct/kWh is above your limit for buying of %2 ct/kWh.")},
    {"PriceBelowLimit", "p:price p:minSell", Kept::Orders, Do::Limits,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 ct/kWh is below your limit for selling of %2 ct/kWh.")},
    {"RewardBelowLimit", "p:price p:minFlexReward", Kept::Orders, Do::Limits,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 ct/kWh is below your limit for flexibility of %2 ct/kWh.")},
    {"PriceOutOfRange", "p:price p:cap", Kept::Attempt, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 ct/kWh is not possible: at most %2 ct/kWh.")},
    {"QuantityOutOfRange", "e:quantity/wh e:min/least e:max/most", Kept::Attempt, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 kWh is not possible: between %2 and %3 kWh are.")},
    {"TickOutOfRange ZeroPrice", "", Kept::Orders, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "The price is not on this market’s price list.")},
    {"TickFull", "", Kept::Orders, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "No more orders fit at this price.")},
    {"EnergyOutOfRange", "e:importWh e:exportWh", Kept::Reading, Do::Technician,
     QT_TRANSLATE_NOOP("ContractErrorText", "A reading of %1 kWh taken and %2 kWh given is not possible.")},
    {"MoreThanTheWeights", "e:wh", Kept::Orders, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 kWh is more than the coalition’s shares allow.")},
    {"ExpiryOutOfRange", "t:earliest t:latest", Kept::Attempt, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "The end must lie between %1 and %2.")},
    {"UntilOutOfRange", "t:earliest", Kept::Attempt, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "The end must not be before %1.")},
    {"ImbalancePricesDiffer", "p:up p:down", Kept::Register, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "The two imbalance prices, %1 and %2 ct/kWh, must be equal here.")},
    {"DebtOutstanding", "c:debt", Kept::Credits, Do::TopUp,
     QT_TRANSLATE_NOOP("ContractErrorText", "The account owes %1 cr.")},
    {"DepositTooSmall", "c:deposit c:needed", Kept::Credits, Do::TopUp,
     QT_TRANSLATE_NOOP("ContractErrorText", "The deposit of %1 cr is too small: %2 cr are needed.")},
    {"ERC20InsufficientBalance", "c:needed c:balance", Kept::Credits, Do::TopUp,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 cr are needed, but the account holds %2 cr.")},
    {"ERC20InsufficientAllowance", "c:needed c:allowance", Kept::Credits, Do::Sign,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 cr are needed, but permission was given for %2 cr.")},
    {"ReserveTooSmall", "c:owed c:reserve", Kept::Credits, Do::LaterStep,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 cr are owed, but the market’s reserve holds %2 cr.")},
    {"ERC20InvalidReceiver ReceiverNotRegistered SenderNotRegistered NotRegistered OwnerNotRegistered "
     "AggregatorNotRegistered",
     "h:receiver/account/owner/aggregator", Kept::Credits, Do::Operator,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 is not registered on this market.")},
    {"ECDSAInvalidSignature ECDSAInvalidSignatureLength ECDSAInvalidSignatureS ERC2612InvalidSigner WrongSigner "
     "NotSigned NotAPublicKey",
     "", Kept::Attempt, Do::Sign,
     QT_TRANSLATE_NOOP("ContractErrorText", "The signature or key does not fit the account.")},
    {"WrongReporter", "h:signer h:reporter", Kept::Reading, Do::Operator,
     QT_TRANSLATE_NOOP("ContractErrorText", "The report is signed by %1, but this meter’s reports are signed by %2.")},
    {"EmptyCommitment ZeroCommitment", "", Kept::Orders, Do::Report,
     QT_TRANSLATE_NOOP("ContractErrorText", "The sealed order is empty.")},
    {"NothingSealed", "s:slot", Kept::Orders, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "There is no sealed order for the period from %1.")},
    {"WrongOpening", "", Kept::Orders, Do::Report,
     QT_TRANSLATE_NOOP("ContractErrorText", "What was opened is not the order that was sealed.")},
    {"ManagerStays", "h:manager", Kept::Register, Do::OtherSide,
     QT_TRANSLATE_NOOP("ContractErrorText", "The manager %1 cannot leave the coalition.")},
    {"OperatorLocksItselfOut", "", Kept::Register, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "The operator would take away its own right.")},
    {"SameAccount SessionKeyIsOwner", "", Kept::Attempt, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "The two accounts must be different ones.")},
    {"SellerMaySendNothing", "h:seller", Kept::Data, Do::OtherSide,
     QT_TRANSLATE_NOOP("ContractErrorText", "The seller %1 could keep the money and send nothing.")},
    {"MarketPaused Paused", "", Kept::Orders, Do::Paused,
     QT_TRANSLATE_NOOP("ContractErrorText", "The market is paused.")},
    {"MeasurementIncomplete PlanIncomplete NotMeasured", "n:done/measured n:members", Kept::Attempt, Do::LaterStep,
     QT_TRANSLATE_NOOP("ContractErrorText", "Only %1 of %2 members have been counted so far.")},
    {"MeterEngaged", "h:id s:slot", Kept::Attempt, Do::LaterPeriod,
     QT_TRANSLATE_NOOP("ContractErrorText", "The meter %1 is bound already for the period from %2.")},
    {"NotInPortfolio NotIncluded", "h:meter", Kept::Attempt, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "The meter %1 does not belong to this offer.")},
    {"TermsNotAgreed", "h:meter", Kept::Attempt, Do::OtherSide,
     QT_TRANSLATE_NOOP("ContractErrorText", "The owner of meter %1 has not agreed to these terms.")},
    {"NoExcess", "s:slot", Kept::Attempt, Do::Done,
     QT_TRANSLATE_NOOP("ContractErrorText", "Nothing is overloaded in the period from %1.")},
    {"NoOrders", "", Kept::Orders, Do::Fix, QT_TRANSLATE_NOOP("ContractErrorText", "No order was given.")},
    {"NothingKept NothingOwed NothingToShare", "", Kept::Credits, Do::Done,
     QT_TRANSLATE_NOOP("ContractErrorText", "There is nothing to pay out.")},
    {"NotFrozen", "h:account", Kept::Register, Do::Done,
     QT_TRANSLATE_NOOP("ContractErrorText", "The account %1 is not frozen.")},
    {"NotABuyer NotDataBuyer RoleNotAdmitted", "r:roles", Kept::Orders, Do::Operator,
     QT_TRANSLATE_NOOP("ContractErrorText", "The roles of this account (%1) do not allow this here.")},
    {"PowerNotGiven", "h:caller", Kept::Attempt, Do::OtherSide,
     QT_TRANSLATE_NOOP("ContractErrorText", "The owner gave no such right to %1.")},
    {"SystemHolder", "h:holder", Kept::Credits, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 is a contract of the market: its credits cannot be frozen.")},
    {"NotOperator", "R:64", Kept::Attempt, Do::OtherAccount,
     QT_TRANSLATE_NOOP("ContractErrorText", "Only an account with this role may do that: %1.")},
    {"NotRegistrar", "R:1024", Kept::Attempt, Do::OtherAccount,
     QT_TRANSLATE_NOOP("ContractErrorText", "Only an account with this role may do that: %1.")},
    {"NotMarketAdmin", "R:2048", Kept::Attempt, Do::OtherAccount,
     QT_TRANSLATE_NOOP("ContractErrorText", "Only an account with this role may do that: %1.")},
    {"NotTechnician", "R:128", Kept::Attempt, Do::OtherAccount,
     QT_TRANSLATE_NOOP("ContractErrorText", "Only an account with this role may do that: %1.")},
    {"NotADso", "R:8", Kept::Attempt, Do::OtherAccount,
     QT_TRANSLATE_NOOP("ContractErrorText", "Only an account with this role may do that: %1.")},
    {"NotValidator", "R:512", Kept::Attempt, Do::OtherAccount,
     QT_TRANSLATE_NOOP("ContractErrorText", "Only an account with this role may do that: %1.")},
    {"WrongShape NotEnergy", "n:market", Kept::Orders, Do::Report,
     QT_TRANSLATE_NOOP("ContractErrorText", "The market %1 is of another kind.")},
    {"NotAMember NotMember UnknownMember", "h:account/member", Kept::Register, Do::OtherSide,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 is not a member.")},
    {"NotInvited", "h:member", Kept::Register, Do::OtherSide,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 is not invited with this share.")},
    {"NotAccountNorSession NotBuyer NotManager NotMeterOwner NotOwner NotPayee NotPayer NotTheAggregator NotTheBuyer "
     "NotTheDso NotTheOwner NotTheSeller OrderOfAnother WrongSubmitter NotSoleBuyer",
     "h:owner/manager/buyer/payee/payer/aggregator/dso/seller/submitter/soleBuyer/account", Kept::Attempt,
     Do::OtherAccount, QT_TRANSLATE_NOOP("ContractErrorText", "Only the account %1 may do this.")},
    {"NotOwnerNorAggregator", "h:id", Kept::Attempt, Do::OtherAccount,
     QT_TRANSLATE_NOOP("ContractErrorText", "Only the owner of meter %1 or its aggregator may do this.")},
    {"NotAnchored", "", Kept::Reading, Do::LaterStep,
     QT_TRANSLATE_NOOP("ContractErrorText", "The readings are not on the network yet.")},
    {"ReadingMissing ReadingWaits", "s:slot", Kept::Reading, Do::LaterStep,
     QT_TRANSLATE_NOOP("ContractErrorText", "The reading of the period from %1 is missing or still waits.")},
    {"ProofTooDeep", "", Kept::Attempt, Do::Report,
     QT_TRANSLATE_NOOP("ContractErrorText", "The proof is longer than it can be.")},
    {"NotCleared", "s:slot", Kept::Orders, Do::LaterStep,
     QT_TRANSLATE_NOOP("ContractErrorText", "The price of the period from %1 is not set yet.")},
    {"NotFilled", "e:left", Kept::Orders, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 kWh found no other side, and the order was all or nothing.")},
    {"NotOrdered", "s:slot", Kept::Orders, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "The coalition has no order for the period from %1.")},
    {"OrderNotOpen UnknownOrder", "n:id", Kept::Orders, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "The order %1 is not open, or not any more.")},
    {"OrdersOfSeveralSlots", "s:slot s:other", Kept::Orders, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "Orders that go together must be of one period, not of %1 and %2.")},
    {"SlotOutOfRange SlotNotSold", "s:slot s:first s:last", Kept::Attempt, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "The period from %1 is not among those from %2 to %3.")},
    {"SlotsOutOfRange", "n:slots n:most", Kept::Attempt, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 periods are not possible at once: 1 to %2 are.")},
    {"OrdersOpen OrdersUnclaimed SlotsOpen", "n:open/openOrders", Kept::Orders, Do::CloseFirst,
     QT_TRANSLATE_NOOP("ContractErrorText", "There are still open orders or periods: %1.")},
    {"RegistryFull TooManyAssets TooManyMembers TooManyMeters TooManyOffers", "n:accounts/most", Kept::Register,
     Do::Operator, QT_TRANSLATE_NOOP("ContractErrorText", "There is no more room: at most %1 are possible.")},
    {"TooManyOrders", "s:slot", Kept::Orders, Do::LaterPeriod,
     QT_TRANSLATE_NOOP("ContractErrorText", "The account has as many orders for the period from %1 as it may have.")},
    {"UnknownMarket", "n:market", Kept::Attempt, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "There is no market %1.")},
    {"UnknownMeter", "h:id", Kept::Reading, Do::Operator,
     QT_TRANSLATE_NOOP("ContractErrorText", "The meter %1 is not registered.")},
    {"UnknownBranch", "n:branch", Kept::Attempt, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "There is no grid branch %1.")},
    {"UnknownAsset", "n:asset n:branch", Kept::Attempt, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "There is no device %1 on grid branch %2.")},
    {"NoCapacity", "", Kept::Register, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "The grid branch has no capacity.")},
    {"NotAnAggregator", "R:4", Kept::Attempt, Do::OtherAccount,
     QT_TRANSLATE_NOOP("ContractErrorText", "Only an account with this role may do that: %1.")},
    {"UnknownDispatch", "n:number", Kept::Attempt, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "There is no dispatch %1.")},
    {"TermsDiffer", "n:number", Kept::Attempt, Do::Report,
     QT_TRANSLATE_NOOP("ContractErrorText", "The dispatch %1 was begun with other terms.")},
    {"NotAsked", "h:member n:number", Kept::Attempt, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 is not asked in dispatch %2.")},
    {"AlreadyAnswered", "h:member", Kept::Attempt, Do::Done,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 has answered already.")},
    {"MoreThanAsked", "e:wh e:asked", Kept::Attempt, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "%1 kWh is more than the %2 kWh that are asked for.")},
    {"UnknownAward", "n:award", Kept::Attempt, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "There is no award %1.")},
    {"UnknownRequest", "n:request", Kept::Attempt, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "There is no request %1.")},
    {"UnknownListing", "n:listing", Kept::Data, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "There is no data offer %1.")},
    {"UnknownSale WrongState", "n:sale", Kept::Data, Do::Refresh,
     QT_TRANSLATE_NOOP("ContractErrorText", "The data sale %1 is not at the stage for this.")},
    {"ZeroAccount ZeroReporter ZeroSigner", "", Kept::Attempt, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "An account or key is missing.")},
    {"ZeroAmount ZeroChallengePeriod ZeroSlotLength ZeroStep ZeroWeight", "", Kept::Attempt, Do::Fix,
     QT_TRANSLATE_NOOP("ContractErrorText", "An amount or a time is zero and must not be.")},
};

} // namespace

std::span<const ContractErrorWording> contractErrorWordings() {
    return kWordings;
}

const char* englishOf(WhatWasKept kept) {
    switch (kept) {
    case Kept::Attempt:
        return QT_TRANSLATE_NOOP("ContractErrorText", "This attempt changed nothing.");
    case Kept::Orders:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Your orders and credits are as before.");
    case Kept::Credits:
        return QT_TRANSLATE_NOOP("ContractErrorText", "No credits were moved.");
    case Kept::Register:
        return QT_TRANSLATE_NOOP("ContractErrorText", "The records on the network are as before.");
    case Kept::Reading:
        return QT_TRANSLATE_NOOP("ContractErrorText", "The meter’s readings and what the network holds are as before.");
    case Kept::Channel:
        return QT_TRANSLATE_NOOP("ContractErrorText", "The channel’s money is as before.");
    case Kept::Data:
        return QT_TRANSLATE_NOOP("ContractErrorText", "The data offer and its payment are as before.");
    case Kept::Limits:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Your limits are as before.");
    }
    return "";
}

const char* englishOf(WhatToDo todo) {
    switch (todo) {
    case Do::Done:
        return QT_TRANSLATE_NOOP("ContractErrorText", "There is nothing left to do.");
    case Do::Fix:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Correct it and try again.");
    case Do::Limits:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Change it, or your limits, and try again.");
    case Do::TopUp:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Add credits or ask for less.");
    case Do::Later:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Wait until then and try again.");
    case Do::LaterStep:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Wait a little and try again.");
    case Do::LaterPeriod:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Choose a later period.");
    case Do::Paused:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Wait until the operator opens it again.");
    case Do::Refresh:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Look at what is shown now and choose again.");
    case Do::Sign:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Sign it anew.");
    case Do::Renew:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Save your limits again: that renews it.");
    case Do::Reference:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Enter the right reference; each one counts once.");
    case Do::OpenNew:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Open a new channel if you still need one.");
    case Do::CloseFirst:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Cancel or claim them first.");
    case Do::Operator:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Ask the market’s operator.");
    case Do::Technician:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Call the technician to look at the meter.");
    case Do::Authorities:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Ask the network’s authorities.");
    case Do::OtherAccount:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Use that account.");
    case Do::OtherSide:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Settle it with the other side first.");
    case Do::Report:
        return QT_TRANSLATE_NOOP("ContractErrorText", "Report it to the operator: the program should not have asked.");
    }
    return "";
}

} // namespace wattbourse::app
