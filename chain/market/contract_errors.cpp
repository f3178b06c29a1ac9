// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/contract_errors.h"

#include "chain/encode/abi.h"
#include "chain/encode/uint256.h"
#include "core/base/hex.h"

#include <algorithm>

namespace wattbourse::chain {

namespace {

using core::ErrorCode;

constexpr ContractErrorKind kErrors[] = {
    {"AccountFrozen(address account,bytes32 order)", ErrorCode::Refused},
    {"AggregatorNotRegistered(address aggregator)", ErrorCode::NotFound},
    {"AlreadyAnchored(address aggregator,bytes32 root)", ErrorCode::Duplicate},
    {"AlreadyAnswered(uint64 number,address member)", ErrorCode::Duplicate},
    {"AlreadyBooked(uint32 branch,address account,uint32 slot)", ErrorCode::Duplicate},
    {"AlreadyCalled(uint32 branch,uint32 slot)", ErrorCode::Duplicate},
    {"AlreadyCleared(uint16 market,uint32 slot)", ErrorCode::Duplicate},
    {"AlreadyIncluded(uint64 award,bytes32 meter)", ErrorCode::Duplicate},
    {"AlreadyMember(address account,uint256 coalition)", ErrorCode::Duplicate},
    {"AlreadyMember(uint32 branch,address account)", ErrorCode::Duplicate},
    {"AlreadyOrdered(uint256 coalition,uint32 slot)", ErrorCode::Duplicate},
    {"AlreadyProposed(bytes32 id,uint256 expiresAt)", ErrorCode::Duplicate},
    {"AlreadyRegistered(address account)", ErrorCode::Duplicate},
    {"AlreadyReported(bytes32 id,uint32 slot)", ErrorCode::Duplicate},
    {"AlreadySettled(address account,uint32 slot)", ErrorCode::Duplicate},
    {"AlreadyShared(uint64 award,bytes32 meter)", ErrorCode::Duplicate},
    {"AlreadyVoted(bytes32 id,address validator)", ErrorCode::Duplicate},
    {"AmountAboveDeposit(uint256 amount,uint256 deposit)", ErrorCode::Refused},
    {"AmountAbovePrice(uint256 amount,uint256 wh,uint256 price)", ErrorCode::Refused},
    {"AnchoredTooEarly(uint32 slot,uint256 anchoredAt,uint256 endsAt)", ErrorCode::Refused},
    {"AnnouncedAlready(uint256 announcedAt,uint256 againFrom)", ErrorCode::Duplicate},
    {"AwardNotFinal(uint64 award,uint8 status)", ErrorCode::Refused},
    {"AwardNotOpen(uint64 award,uint8 status)", ErrorCode::Refused},
    {"BadAsk(string parameter)", ErrorCode::OutOfRange},
    {"BadGranularity(uint32 granularity,uint32 slotSeconds)", ErrorCode::OutOfRange},
    {"BadLead(uint32 planLead)", ErrorCode::OutOfRange},
    {"BadLimits(uint32 maxBuy,uint32 minSell)", ErrorCode::OutOfRange},
    {"BadRow(string parameter)", ErrorCode::OutOfRange},
    {"BadRule(string parameter)", ErrorCode::OutOfRange},
    {"BothSides(uint32 slot)", ErrorCode::Refused},
    {"BrokenSeal(bytes32 id)", ErrorCode::Refused},
    {"ChangePending(bytes32 setHash)", ErrorCode::Refused},
    {"ChangePending(uint32 branch,uint32 changesIn)", ErrorCode::Refused},
    {"ChannelExpired(uint256 channel,uint256 expiredAt)", ErrorCode::Refused},
    {"ChannelIsClosed(uint256 channel)", ErrorCode::Refused},
    {"CheckpointUnorderedInsertion()", ErrorCode::Refused},
    {"CoalitionDissolved(uint256 coalition)", ErrorCode::Refused},
    {"ConsentExpired(uint256 deadline)", ErrorCode::Refused},
    {"ContentIsRight(uint32 slot)", ErrorCode::NotVerified},
    {"CostTooLarge(uint256 cost)", ErrorCode::OutOfRange},
    {"CounterpartyNotAllowed(uint32 admitted,uint32 allowed)", ErrorCode::Refused},
    {"CreditAboveLimit(uint256 committed,uint64 maxCreditPerDay)", ErrorCode::Refused},
    {"DayStarted(uint256 day,uint256 today)", ErrorCode::Refused},
    {"DebtOutstanding(uint256 debt)", ErrorCode::Refused},
    {"DepositTooLarge(uint256 deposit)", ErrorCode::OutOfRange},
    {"DepositTooSmall(address member,uint256 deposit,uint256 needed)", ErrorCode::Refused},
    {"DepositUsed(bytes32 deposit)", ErrorCode::Duplicate},
    {"DuplicateValidator(address validator)", ErrorCode::Duplicate},
    {"ECDSAInvalidSignature()", ErrorCode::NotVerified},
    {"ECDSAInvalidSignatureLength(uint256 length)", ErrorCode::NotVerified},
    {"ECDSAInvalidSignatureS(bytes32 s)", ErrorCode::NotVerified},
    {"ERC20InsufficientAllowance(address spender,uint256 allowance,uint256 needed)", ErrorCode::Refused},
    {"ERC20InsufficientBalance(address sender,uint256 balance,uint256 needed)", ErrorCode::Refused},
    {"ERC20InvalidApprover(address approver)", ErrorCode::Refused},
    {"ERC20InvalidReceiver(address receiver)", ErrorCode::Refused},
    {"ERC20InvalidSender(address sender)", ErrorCode::Refused},
    {"ERC20InvalidSpender(address spender)", ErrorCode::Refused},
    {"ERC2612ExpiredSignature(uint256 deadline)", ErrorCode::Refused},
    {"ERC2612InvalidSigner(address signer,address owner)", ErrorCode::NotVerified},
    {"EmptyCommitment()", ErrorCode::OutOfRange},
    {"EmptySet()", ErrorCode::OutOfRange},
    {"EnergyAboveLimit(uint256 energy,uint64 maxEnergyPerSlot)", ErrorCode::Refused},
    {"EnergyAboveLimit(uint256 wh,uint64 maxEnergyPerSlot)", ErrorCode::Refused},
    {"EnergyOutOfRange(uint64 importWh,uint64 exportWh)", ErrorCode::OutOfRange},
    {"EventNotStarted(uint64 id,uint256 startsAt)", ErrorCode::Refused},
    {"EventStarted(uint64 id,uint256 startedAt)", ErrorCode::Refused},
    {"ExpiryOutOfRange(uint256 expiresAt,uint256 earliest,uint256 latest)", ErrorCode::OutOfRange},
    {"FixedParameter(string parameter)", ErrorCode::OutOfRange},
    {"GateClosed(uint32 slot,uint256 closedAt)", ErrorCode::Refused},
    {"GateNotOpen(uint32 slot,uint256 opensAt)", ErrorCode::Refused},
    {"GateStillOpen(uint32 slot,uint256 closesAt)", ErrorCode::Refused},
    {"ImbalancePricesDiffer(uint32 up,uint32 down)", ErrorCode::Refused},
    {"InvalidAccountNonce(address account,uint256 currentNonce)", ErrorCode::Refused},
    {"InvalidShortString()", ErrorCode::OutOfRange},
    {"KeyLength(uint256 length,uint256 most)", ErrorCode::OutOfRange},
    {"ManagerStays(address manager)", ErrorCode::Refused},
    {"MarketPaused(uint16 market)", ErrorCode::Refused},
    {"MeasurementIncomplete(uint32 branch,uint32 slot,uint256 done,uint256 members)", ErrorCode::Refused},
    {"MeterEngaged(bytes32 id,uint32 slot)", ErrorCode::Refused},
    {"MeterExists(bytes32 id)", ErrorCode::Duplicate},
    {"MoreThanAsked(uint32 wh,uint32 asked)", ErrorCode::OutOfRange},
    {"MoreThanFunded(uint256 amount,uint256 funded)", ErrorCode::Refused},
    {"MoreThanTheWeights(uint256 wh,uint256 weights)", ErrorCode::OutOfRange},
    {"NameLength(uint256 length)", ErrorCode::OutOfRange},
    {"NoCapacity()", ErrorCode::OutOfRange},
    {"NoEpoch(uint256 index,uint256 count)", ErrorCode::NotFound},
    {"NoExcess(uint32 branch,uint32 slot,int256 planned)", ErrorCode::Refused},
    {"NoModule(bytes4 selector)", ErrorCode::Refused},
    {"NoOrders()", ErrorCode::OutOfRange},
    {"NoReference()", ErrorCode::OutOfRange},
    {"NominationOutOfRange(int32 wh)", ErrorCode::OutOfRange},
    {"NonceUsed(address account,uint256 nonce)", ErrorCode::Duplicate},
    {"NotABuyer(address caller,uint32 roles)", ErrorCode::Refused},
    {"NotAContract(address holder)", ErrorCode::Refused},
    {"NotADso(address caller)", ErrorCode::Refused},
    {"NotAMember(uint32 branch,address account)", ErrorCode::NotFound},
    {"NotAPublicKey(bytes32 x,bytes32 y)", ErrorCode::NotVerified},
    {"NotAccountNorSession(address caller,address account)", ErrorCode::Refused},
    {"NotAnAggregator(address account)", ErrorCode::Refused},
    {"NotAnchored(address aggregator,bytes32 root)", ErrorCode::NotFound},
    {"NotAsked(uint64 number,address member)", ErrorCode::NotFound},
    {"NotAuthor(address caller,address author)", ErrorCode::Refused},
    {"NotBuyer(address caller,address buyer)", ErrorCode::Refused},
    {"NotCleared(uint16 market,uint32 slot)", ErrorCode::Refused},
    {"NotDataBuyer(address account,uint32 roles)", ErrorCode::Refused},
    {"NotEnergy(uint16 market)", ErrorCode::Refused},
    {"NotFilled(uint256 left)", ErrorCode::Refused},
    {"NotFlexibility(address caller)", ErrorCode::Refused},
    {"NotFrozen(address account)", ErrorCode::NotFound},
    {"NotInPortfolio(bytes32 meter,address seller)", ErrorCode::NotFound},
    {"NotIncluded(uint64 award,bytes32 meter)", ErrorCode::NotFound},
    {"NotInvited(uint256 coalition,address member,uint32 weight)", ErrorCode::Refused},
    {"NotItself(address caller)", ErrorCode::Refused},
    {"NotManager(address caller,address manager)", ErrorCode::Refused},
    {"NotMarket(address caller)", ErrorCode::Refused},
    {"NotMarketAdmin(address caller)", ErrorCode::Refused},
    {"NotMeasured(uint64 award,uint16 measured,uint16 members)", ErrorCode::Refused},
    {"NotMember(uint256 coalition,address account)", ErrorCode::Refused},
    {"NotMeterOwner(address caller,address owner)", ErrorCode::Refused},
    {"NotMoreThanShown(uint256 amount,uint256 shown)", ErrorCode::Refused},
    {"NotOffered(string parameter)", ErrorCode::OutOfRange},
    {"NotOnOffer(uint256 listing,uint256 until)", ErrorCode::Refused},
    {"NotOpen(uint256 channel,uint8 state)", ErrorCode::Refused},
    {"NotOperator(address caller)", ErrorCode::Refused},
    {"NotOrdered(uint256 coalition,uint32 slot)", ErrorCode::NotFound},
    {"NotOver(uint64 award,uint256 overAt)", ErrorCode::Refused},
    {"NotOwner(address caller,address owner)", ErrorCode::Refused},
    {"NotOwnerNorAggregator(address caller,bytes32 id)", ErrorCode::Refused},
    {"NotPayee(address caller,address payee)", ErrorCode::Refused},
    {"NotPayer(address caller,address payer)", ErrorCode::Refused},
    {"NotRegistered(address account)", ErrorCode::NotFound},
    {"NotRegistrar(address caller)", ErrorCode::Refused},
    {"NotRenewableOnly(uint32 sellerRoles)", ErrorCode::Refused},
    {"NotRequests(address caller)", ErrorCode::Refused},
    {"NotSigned(address signer,address account)", ErrorCode::NotVerified},
    {"NotSoleBuyer(address account,address soleBuyer)", ErrorCode::Refused},
    {"NotSystem(address caller)", ErrorCode::Refused},
    {"NotTechnician(address caller)", ErrorCode::Refused},
    {"NotTheAggregator(bytes32 id,uint32 slot,address aggregator)", ErrorCode::Refused},
    {"NotTheBuyer(address caller,address buyer)", ErrorCode::Refused},
    {"NotTheContent(bytes32 root,bytes32 expected)", ErrorCode::NotVerified},
    {"NotTheDso(address caller,address dso)", ErrorCode::Refused},
    {"NotTheOwner(address caller,address owner)", ErrorCode::Refused},
    {"NotTheSeller(address caller,address seller)", ErrorCode::Refused},
    {"NotValidator(address caller)", ErrorCode::Refused},
    {"NotVoted(bytes32 id,address validator)", ErrorCode::Refused},
    {"NothingKept(address account)", ErrorCode::NotFound},
    {"NothingOwed(uint16 market)", ErrorCode::NotFound},
    {"NothingSealed(uint16 market,uint32 slot,address account,uint8 index)", ErrorCode::NotFound},
    {"NothingToAnnounce()", ErrorCode::NotFound},
    {"NothingToShare(uint256 coalition)", ErrorCode::NotFound},
    {"OfferNotOpen(uint64 request,uint8 index)", ErrorCode::Refused},
    {"OffersEnded(uint64 request,uint256 endedAt)", ErrorCode::Refused},
    {"OffersStillOpen(uint64 request,uint256 endAt)", ErrorCode::Refused},
    {"OperatorLocksItselfOut()", ErrorCode::Refused},
    {"OrderNotOpen(uint64 id)", ErrorCode::Refused},
    {"OrderOfAnother(uint64 id,address account)", ErrorCode::Refused},
    {"OrdersOfSeveralSlots(uint32 slot,uint32 other)", ErrorCode::Refused},
    {"OrdersOpen(uint256 coalition,uint32 slot,uint256 open)", ErrorCode::Refused},
    {"OrdersUnclaimed(address account,uint32 slot,uint256 openOrders)", ErrorCode::Refused},
    {"OwnOrderRests(uint64 id)", ErrorCode::Refused},
    {"OwnerNotRegistered(address owner)", ErrorCode::NotFound},
    {"PauseUnchanged(uint16 market,bool paused)", ErrorCode::Duplicate},
    {"Paused()", ErrorCode::Refused},
    {"PayoutUsed(bytes32 payout)", ErrorCode::Duplicate},
    {"PlanIncomplete(uint32 branch,uint32 slot,uint256 done,uint256 members)", ErrorCode::Refused},
    {"PlanNotYet(uint32 slot,uint256 from)", ErrorCode::Refused},
    {"PowerNotGiven(address caller,uint32 powers)", ErrorCode::Refused},
    {"PriceAboveLimit(uint256 price,uint32 maxBuy)", ErrorCode::Refused},
    {"PriceBelowLimit(uint256 price,uint32 minSell)", ErrorCode::Refused},
    {"PriceOutOfRange(uint32 price,uint32 cap)", ErrorCode::OutOfRange},
    {"ProofTooDeep(uint256 siblings,uint256 most)", ErrorCode::OutOfRange},
    {"ProposalExpired(bytes32 id,uint256 expiredAt)", ErrorCode::Refused},
    {"QuantityOutOfRange(uint32 quantity,uint32 min,uint32 max)", ErrorCode::OutOfRange},
    {"QuantityOutOfRange(uint32 wh,uint32 least,uint32 most)", ErrorCode::OutOfRange},
    {"ReadingMissing(address account,uint32 slot,uint32 reports)", ErrorCode::NotFound},
    {"ReadingMissing(address member,uint32 slot)", ErrorCode::NotFound},
    {"ReadingWaits(address account,uint32 slot)", ErrorCode::Refused},
    {"ReadingWaits(bytes32 meter,uint32 slot)", ErrorCode::Refused},
    {"ReceiverNotRegistered(address account)", ErrorCode::NotFound},
    {"RegistryFull(uint256 accounts)", ErrorCode::OutOfRange},
    {"ReportTooLate(uint32 slot,uint256 closedAt)", ErrorCode::Refused},
    {"RequestNotOpen(uint64 request,uint8 status)", ErrorCode::Refused},
    {"ReserveTooSmall(int128 reserve,uint256 owed)", ErrorCode::Refused},
    {"RevealNotOpen(uint32 slot,uint256 opensAt)", ErrorCode::Refused},
    {"RevealOver(uint32 slot,uint256 endedAt)", ErrorCode::Refused},
    {"RevealStillOpen(uint32 slot,uint256 endsAt)", ErrorCode::Refused},
    {"RewardBelowLimit(uint256 price,uint32 minFlexReward)", ErrorCode::Refused},
    {"RewardBelowLimit(uint32 price,uint32 minFlexReward)", ErrorCode::Refused},
    {"RoleNotAdmitted(uint8 side,uint32 roles,uint32 admitted)", ErrorCode::Refused},
    {"SameAccount(address account)", ErrorCode::Refused},
    {"SameSet(bytes32 setHash)", ErrorCode::Duplicate},
    {"SealUnbroken(bytes32 id)", ErrorCode::Refused},
    {"SellerMaySendNothing(address seller)", ErrorCode::Refused},
    {"SenderNotRegistered(address account)", ErrorCode::NotFound},
    {"SessionExpired(uint64 expired)", ErrorCode::Refused},
    {"SessionKeyIsOwner()", ErrorCode::Refused},
    {"SharesOutOfRange(uint16 permille)", ErrorCode::OutOfRange},
    {"SignatureCount(uint256 reports,uint256 signatures)", ErrorCode::OutOfRange},
    {"SignatureExpired(uint64 deadline)", ErrorCode::Refused},
    {"SlotAlreadyOpen(uint32 fromSlot,uint256 openedAt)", ErrorCode::Refused},
    {"SlotBeforeSeal(bytes32 id,uint32 slot,uint32 sealedFrom)", ErrorCode::Refused},
    {"SlotNotOver(uint32 slot,uint256 endsAt)", ErrorCode::Refused},
    {"SlotNotSold(uint32 slot,uint32 first,uint32 last)", ErrorCode::Refused},
    {"SlotOutOfRange(uint32 slot,uint256 first,uint256 last)", ErrorCode::OutOfRange},
    {"SlotStarted(uint32 slot,uint256 startedAt)", ErrorCode::Refused},
    {"SlotsNotOver(uint256 endsAt)", ErrorCode::Refused},
    {"SlotsOpen(uint256 coalition,uint256 open)", ErrorCode::Refused},
    {"SlotsOutOfRange(uint32 slots,uint32 most)", ErrorCode::OutOfRange},
    {"StillRunning(uint256 channel,uint256 endsAt)", ErrorCode::Refused},
    {"StringTooLong(string str)", ErrorCode::OutOfRange},
    {"SupplyTooLarge(uint256 minted)", ErrorCode::OutOfRange},
    {"SystemHolder(address holder)", ErrorCode::Refused},
    {"TermsDiffer(uint64 number)", ErrorCode::Refused},
    {"TermsNotAgreed(bytes32 meter,uint16 keepPermille,uint16 agreed)", ErrorCode::Refused},
    {"TickFull(uint16 tick)", ErrorCode::OutOfRange},
    {"TickOutOfRange(uint16 tick,uint16 ticks)", ErrorCode::OutOfRange},
    {"TooEarly(uint256 sale,uint256 deadline)", ErrorCode::Refused},
    {"TooLate(uint256 sale,uint256 deadline)", ErrorCode::Refused},
    {"TooLate(uint64 deadline)", ErrorCode::Refused},
    {"TooManyAssets(uint32 branch,uint256 most)", ErrorCode::OutOfRange},
    {"TooManyMembers(uint256 most)", ErrorCode::OutOfRange},
    {"TooManyMembers(uint32 branch,uint256 most)", ErrorCode::OutOfRange},
    {"TooManyMembers(uint64 award,uint256 most)", ErrorCode::OutOfRange},
    {"TooManyMeters(address owner,uint256 most)", ErrorCode::OutOfRange},
    {"TooManyOffers(uint64 request,uint256 most)", ErrorCode::OutOfRange},
    {"TooManyOrders(address account,uint32 slot)", ErrorCode::OutOfRange},
    {"TooManyValidators(uint256 count,uint256 most)", ErrorCode::OutOfRange},
    {"UnknownAsset(uint32 branch,uint256 asset)", ErrorCode::NotFound},
    {"UnknownAward(uint64 award)", ErrorCode::NotFound},
    {"UnknownBranch(uint32 branch)", ErrorCode::NotFound},
    {"UnknownChannel(uint256 channel)", ErrorCode::NotFound},
    {"UnknownCoalition(uint256 coalition)", ErrorCode::NotFound},
    {"UnknownDispatch(uint64 number)", ErrorCode::NotFound},
    {"UnknownFlags(uint32 flags)", ErrorCode::OutOfRange},
    {"UnknownListing(uint256 listing)", ErrorCode::NotFound},
    {"UnknownMarket(uint16 market)", ErrorCode::NotFound},
    {"UnknownMember(uint32 branch,uint256 member)", ErrorCode::NotFound},
    {"UnknownMeter(bytes32 id)", ErrorCode::NotFound},
    {"UnknownOrder(uint64 id)", ErrorCode::NotFound},
    {"UnknownProposal(bytes32 id)", ErrorCode::NotFound},
    {"UnknownRequest(uint64 request)", ErrorCode::NotFound},
    {"UnknownRoles(uint32 roles)", ErrorCode::OutOfRange},
    {"UnknownRule(uint8 rule)", ErrorCode::OutOfRange},
    {"UnknownSale(uint256 sale)", ErrorCode::NotFound},
    {"UntilOutOfRange(uint256 until,uint256 earliest)", ErrorCode::OutOfRange},
    {"WrongBlock(uint256 announcedFor,uint256 number)", ErrorCode::Refused},
    {"WrongCredits(address market)", ErrorCode::Refused},
    {"WrongKey(bytes32 hash,bytes32 expected)", ErrorCode::NotVerified},
    {"WrongOpening(bytes30 committed,bytes30 opened)", ErrorCode::NotVerified},
    {"WrongReporter(address signer,address reporter)", ErrorCode::NotVerified},
    {"WrongShape(uint16 market,uint8 matching,uint8 visibility)", ErrorCode::Refused},
    {"WrongSigner(address recovered,address expected)", ErrorCode::NotVerified},
    {"WrongState(uint256 sale,uint8 state)", ErrorCode::Refused},
    {"WrongSubmitter(address caller,address submitter)", ErrorCode::Refused},
    {"ZeroAccount()", ErrorCode::OutOfRange},
    {"ZeroAmount()", ErrorCode::OutOfRange},
    {"ZeroChallengePeriod()", ErrorCode::OutOfRange},
    {"ZeroCommitment()", ErrorCode::OutOfRange},
    {"ZeroParentHash()", ErrorCode::OutOfRange},
    {"ZeroPrice()", ErrorCode::OutOfRange},
    {"ZeroReporter()", ErrorCode::OutOfRange},
    {"ZeroSigner()", ErrorCode::OutOfRange},
    {"ZeroSlotLength()", ErrorCode::OutOfRange},
    {"ZeroStep()", ErrorCode::OutOfRange},
    {"ZeroValidator(uint256 index)", ErrorCode::OutOfRange},
    {"ZeroWeight()", ErrorCode::OutOfRange},
};

constexpr std::size_t kMostText = 256;

struct Parameter {
    std::string_view type;
    std::string_view name;
};

std::vector<Parameter> parametersOf(std::string_view signature) {
    std::vector<Parameter> out;
    auto rest = signature.substr(signature.find('(') + 1);
    rest.remove_suffix(1);
    while (!rest.empty()) {
        const auto comma = std::min(rest.find(','), rest.size());
        const auto one = rest.substr(0, comma);
        const auto space = std::min(one.find(' '), one.size());
        out.push_back({one.substr(0, space), one.substr(std::min(space + 1, one.size()))});
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return out;
}

/// The signature as it is hashed: types alone.
std::string canonical(std::string_view signature) {
    std::string out(signature.substr(0, signature.find('(') + 1));
    bool first = true;
    for (const auto& parameter : parametersOf(signature)) {
        out.append(first ? "" : ",").append(parameter.type);
        first = false;
    }
    return out + ")";
}

core::Result<std::string> textAt(core::ByteView arguments, const core::Hash32& offsetWord) {
    const auto offset = Uint256::fromWord(offsetWord);
    if (offset > Uint256(arguments.size()) || arguments.size() - offset.limbs[0] < 32)
        return core::fail(ErrorCode::Malformed, "a contract error's text lies outside of it");
    AbiReader reader(arguments.subspan(offset.limbs[0]));
    WB_ASSIGN(const auto length, reader.number(32));
    const auto bytes = arguments.subspan(offset.limbs[0] + 32);
    if (length > bytes.size() || length > kMostText)
        return core::fail(ErrorCode::Malformed, "a contract error's text is too long");
    return std::string(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
}

core::Result<std::string> valueText(std::string_view type, const core::Hash32& word, core::ByteView arguments) {
    if (type == "string")
        return textAt(arguments, word);
    if (type == "bool")
        return std::string(word.isZero() ? "no" : "yes");
    if (type == "address")
        return core::toHex0x(core::ByteView(word.view()).subspan(12));
    if (type.substr(0, 5) == "bytes")
        return core::toHex0x(word.view());
    if (type.substr(0, 3) == "int" && (word.bytes.front() & 0x80U) != 0) {
        // Two's complement.
        auto positive = word;
        for (auto& byte : positive.bytes)
            byte = static_cast<std::uint8_t>(~byte);
        for (auto at = positive.bytes.rbegin(); at != positive.bytes.rend() && ++*at == 0; ++at) {
        }
        return "-" + Uint256::fromWord(positive).toDecimal();
    }
    return Uint256::fromWord(word).toDecimal();
}

} // namespace

core::Error ContractError::error() const {
    std::string detail(name);
    for (std::size_t i = 0; i < values.size(); ++i)
        detail += (i == 0 ? ": " : ", ") + values[i].name + " " + values[i].text;
    return {code, std::move(detail)};
}

std::span<const ContractErrorKind> contractErrors() {
    return kErrors;
}

core::Result<ContractError> decodeContractError(core::ByteView data) {
    const auto known = std::find_if(std::begin(kErrors), std::end(kErrors), [data](const auto& kind) {
        const auto selector = selectorOf(canonical(kind.signature));
        return data.size() >= 4 && std::equal(selector.bytes.begin(), selector.bytes.end(), data.begin());
    });
    if (known == std::end(kErrors))
        return core::fail(ErrorCode::NotFound, "not a named error of the contracts");
    ContractError out;
    out.name = known->signature.substr(0, known->signature.find('('));
    out.code = known->code;
    const auto arguments = data.subspan(4);
    AbiReader reader(arguments);
    for (const auto& [type, name] : parametersOf(known->signature)) {
        WB_ASSIGN(const auto word, reader.word());
        WB_ASSIGN(auto text, valueText(type, word, arguments));
        out.values.push_back({std::string(name), std::move(text)});
    }
    return out;
}

} // namespace wattbourse::chain
