// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Credits} from "./Credits.sol";
import {MeterProofs} from "./MeterProofs.sol";
import {Meters} from "./Meters.sol";
import {Payouts} from "./Payouts.sol";
import {Registry} from "./Registry.sol";
import {Roles} from "./Roles.sol";
import {SealedData} from "./SealedData.sol";

/// Sells the raw readings behind a meter's slot reports. The readings themselves never come here: the buyer gets them
/// encrypted from the owner, with one ciphertext for each slot, and pays into escrow for the key. The contract keeps
/// what both agreed on: the root over the ciphertexts and the hash of the key.
///
///   Ordered    the buyer paid; the owner has to deliver the key, encrypted to the buyer's public key
///   Delivered  the buyer checks every reading against the roots that were reported when it was measured
///   Disputed   the buyer says that what was delivered is not the key; the owner has to show the key itself
///   Revealed   the key is shown; the buyer checks once more
///   Paid, Refunded
///
/// Each waits stepSeconds. Who had to act and did not loses: Ordered and Disputed end with the buyer's money back, Delivered
/// and Revealed with the owner's pay. Before that the buyer gets its money back when it shows a ciphertext of the agreed root
/// that the agreed key does not turn into the readings of the slot's reported root: `refute` decides that by itself.
contract DataMarket is Payouts {
    enum State {
        Ordered,
        Delivered,
        Disputed,
        Revealed,
        Paid,
        Refunded
    }

    struct Listing {
        address owner;
        uint32 firstSlot;
        uint32 slots;
        // Between two readings, seconds; as the owner states it.
        uint32 granularity;
        bytes32 meter;
        // Of the terms of use, a document that both have.
        bytes32 terms;
        // µcr for all of it.
        uint64 price;
        // When it stops being on offer; the past when it was taken back.
        uint64 until;
    }

    struct Sale {
        address buyer;
        uint64 deadline;
        State state;
        uint64 price;
        uint64 listing;
        // Over the ciphertexts, one leaf for each slot of the listing (SealedData).
        bytes32 contentRoot;
        // Keccak-256 of the 32-byte key.
        bytes32 keyHash;
        // To which the key is encrypted.
        bytes32 publicKeyX;
        bytes32 publicKeyY;
    }

    uint32 public constant MAX_SLOTS = 3_000;
    uint256 public constant MAX_KEY_BYTES = 256;

    Registry public immutable registry;
    Meters public immutable meters;
    // How long each step of a sale may take.
    uint64 public immutable stepSeconds;

    Listing[] private _listings;
    Sale[] private _sales;

    event Listed(uint256 indexed listing, address indexed owner, bytes32 indexed meter, Listing terms);
    event Unlisted(uint256 indexed listing);
    event DataOrdered(
        uint256 indexed sale,
        uint256 indexed listing,
        address indexed buyer,
        bytes32 contentRoot,
        bytes32 keyHash,
        bytes32 publicKeyX,
        bytes32 publicKeyY
    );
    event KeyDelivered(uint256 indexed sale, bytes encryptedKey);
    event KeyDisputed(uint256 indexed sale, uint256 answerBy);
    event KeyRevealed(uint256 indexed sale, bytes32 key);
    event ContentRefuted(uint256 indexed sale, uint32 slot);
    event SaleEnded(uint256 indexed sale, State state);

    error ZeroStep();
    error NotMeterOwner(address caller, address owner);
    error NotOwner(address caller, address owner);
    error NotBuyer(address caller, address buyer);
    error NotRegistered(address account);
    error NotDataBuyer(address account, uint32 roles);
    error SlotsOutOfRange(uint32 slots, uint32 most);
    error SlotsNotOver(uint256 endsAt);
    error BadGranularity(uint32 granularity, uint32 slotSeconds);
    error ZeroPrice();
    error UntilOutOfRange(uint256 until, uint256 earliest);
    error UnknownListing(uint256 listing);
    error NotOnOffer(uint256 listing, uint256 until);
    error ZeroCommitment();
    error NotAPublicKey(bytes32 x, bytes32 y);
    error UnknownSale(uint256 sale);
    error WrongState(uint256 sale, State state);
    error TooLate(uint256 sale, uint256 deadline);
    error TooEarly(uint256 sale, uint256 deadline);
    error KeyLength(uint256 length, uint256 most);
    error WrongKey(bytes32 hash, bytes32 expected);
    error SlotNotSold(uint32 slot, uint32 first, uint32 last);
    error NotTheContent(bytes32 root, bytes32 expected);
    error ContentIsRight(uint32 slot);

    constructor(Registry registry_, Credits credits_, Meters meters_, uint64 stepSeconds_) Payouts(credits_) {
        if (stepSeconds_ == 0) revert ZeroStep();
        registry = registry_;
        meters = meters_;
        stepSeconds = stepSeconds_;
    }

    /// Slots that ended. What is measured in them must have been reported: a slot without a report can be refuted.
    function list(
        bytes32 meter,
        uint32 firstSlot,
        uint32 slots,
        uint32 granularity,
        uint64 price,
        bytes32 terms,
        uint64 until
    ) external returns (uint256 listing) {
        address owner = meters.meterOf(meter).owner;
        if (msg.sender != owner) revert NotMeterOwner(msg.sender, owner);
        if (registry.rolesOf(owner) == 0) revert NotRegistered(owner);
        if (slots == 0 || slots > MAX_SLOTS) revert SlotsOutOfRange(slots, MAX_SLOTS);
        uint32 slotSeconds = meters.slotSeconds();
        uint256 endsAt = (uint256(firstSlot) + slots) * slotSeconds;
        if (block.timestamp < endsAt) revert SlotsNotOver(endsAt);
        if (granularity == 0 || granularity > slotSeconds) revert BadGranularity(granularity, slotSeconds);
        if (price == 0) revert ZeroPrice();
        if (until <= block.timestamp) revert UntilOutOfRange(until, block.timestamp + 1);
        listing = _listings.length;
        _listings.push(Listing(owner, firstSlot, slots, granularity, meter, terms, price, until));
        emit Listed(listing, owner, meter, _listings[listing]);
    }

    /// Sales that were ordered go on.
    function unlist(uint256 listing) external {
        Listing storage offered = _listing(listing);
        if (msg.sender != offered.owner) revert NotOwner(msg.sender, offered.owner);
        offered.until = uint64(block.timestamp);
        emit Unlisted(listing);
    }

    /// Pays for the key of ciphertexts that the buyer has already, whose root and key hash the owner gave with them.
    /// The price is taken from the buyer's allowance.
    function order(uint256 listing, bytes32 contentRoot, bytes32 keyHash, bytes32 publicKeyX, bytes32 publicKeyY)
        external
        returns (uint256 sale)
    {
        Listing storage offered = _listing(listing);
        if (block.timestamp >= offered.until) revert NotOnOffer(listing, offered.until);
        uint32 roles = registry.rolesOf(msg.sender);
        if (roles & Roles.DATA_BUYER == 0) revert NotDataBuyer(msg.sender, roles);
        if (contentRoot == 0 || keyHash == 0) revert ZeroCommitment();
        if (!SealedData.isPublicKey(publicKeyX, publicKeyY)) revert NotAPublicKey(publicKeyX, publicKeyY);
        uint64 price = offered.price;
        sale = _sales.length;
        _sales.push(
            Sale(
                msg.sender,
                uint64(block.timestamp) + stepSeconds,
                State.Ordered,
                price,
                uint64(listing),
                contentRoot,
                keyHash,
                publicKeyX,
                publicKeyY
            )
        );
        emit DataOrdered(sale, listing, msg.sender, contentRoot, keyHash, publicKeyX, publicKeyY);
        credits.transferFrom(msg.sender, address(this), price);
    }

    /// The owner agrees to the root and the key hash of the order by delivering: it must compare them with its own before.
    function deliver(uint256 sale, bytes calldata encryptedKey) external {
        Sale storage s = _ofOwner(sale, State.Ordered);
        if (encryptedKey.length == 0 || encryptedKey.length > MAX_KEY_BYTES) {
            revert KeyLength(encryptedKey.length, MAX_KEY_BYTES);
        }
        _step(s, State.Delivered);
        emit KeyDelivered(sale, encryptedKey);
    }

    /// The buyer is content.
    function release(uint256 sale) external {
        Sale storage s = _ofBuyer(sale);
        if (s.state != State.Delivered && s.state != State.Revealed) revert WrongState(sale, s.state);
        _end(sale, s, State.Paid);
    }

    /// What was delivered does not decrypt to a key of the agreed hash.
    function disputeKey(uint256 sale) external {
        Sale storage s = _ofBuyer(sale);
        if (s.state != State.Delivered) revert WrongState(sale, s.state);
        _checkTime(sale, s);
        _step(s, State.Disputed);
        emit KeyDisputed(sale, s.deadline);
    }

    /// The owner answers with the key itself. It opens ciphertexts that only the buyer has.
    function revealKey(uint256 sale, bytes32 key) external {
        Sale storage s = _ofOwner(sale, State.Disputed);
        _checkKey(s, key);
        _step(s, State.Revealed);
        emit KeyRevealed(sale, key);
    }

    /// The buyer shows the ciphertext of one slot. It gets its money back when the key does not turn it into readings
    /// whose root was reported for that slot. To be tried in a call first: what is right is public once it is sent.
    function refute(
        uint256 sale,
        bytes32 key,
        uint32 slot,
        bytes calldata ciphertext,
        bytes32[] calldata siblings,
        uint256 path
    ) external {
        Sale storage s = _ofBuyer(sale);
        if (s.state == State.Ordered || s.state >= State.Paid) revert WrongState(sale, s.state);
        _checkTime(sale, s);
        _checkKey(s, key);
        Listing storage offered = _listings[s.listing];
        if (slot < offered.firstSlot || slot - offered.firstSlot >= offered.slots) {
            revert SlotNotSold(slot, offered.firstSlot, offered.firstSlot + offered.slots - 1);
        }
        bytes32 root = MeterProofs.rootOf(SealedData.leaf(slot, ciphertext), siblings, path);
        if (root != s.contentRoot) revert NotTheContent(root, s.contentRoot);
        (bool wellFormed, bytes32 readings) = SealedData.readingsRoot(key, slot, ciphertext);
        if (wellFormed && meters.hasRoot(offered.meter, slot, readings)) revert ContentIsRight(slot);
        emit ContentRefuted(sale, slot);
        _end(sale, s, State.Refunded);
    }

    /// By anybody, when the one whose turn it was let its time pass.
    function finish(uint256 sale) external {
        Sale storage s = _sale(sale);
        if (s.state >= State.Paid) revert WrongState(sale, s.state);
        if (block.timestamp < s.deadline) revert TooEarly(sale, s.deadline);
        bool ownersTurn = s.state == State.Ordered || s.state == State.Disputed;
        _end(sale, s, ownersTurn ? State.Refunded : State.Paid);
    }

    function listingCount() external view returns (uint256) {
        return _listings.length;
    }

    function listingAt(uint256 listing) external view returns (Listing memory) {
        return _listing(listing);
    }

    function saleCount() external view returns (uint256) {
        return _sales.length;
    }

    function saleAt(uint256 sale) external view returns (Sale memory) {
        return _sale(sale);
    }

    function _step(Sale storage s, State state) private {
        s.state = state;
        s.deadline = uint64(block.timestamp) + stepSeconds;
    }

    function _end(uint256 sale, Sale storage s, State state) private {
        s.state = state;
        emit SaleEnded(sale, state);
        _payOut(state == State.Paid ? _listings[s.listing].owner : s.buyer, s.price);
    }

    function _listing(uint256 listing) private view returns (Listing storage) {
        if (listing >= _listings.length) revert UnknownListing(listing);
        return _listings[listing];
    }

    function _sale(uint256 sale) private view returns (Sale storage) {
        if (sale >= _sales.length) revert UnknownSale(sale);
        return _sales[sale];
    }

    function _ofBuyer(uint256 sale) private view returns (Sale storage s) {
        s = _sale(sale);
        if (msg.sender != s.buyer) revert NotBuyer(msg.sender, s.buyer);
    }

    function _ofOwner(uint256 sale, State state) private view returns (Sale storage s) {
        s = _sale(sale);
        address owner = _listings[s.listing].owner;
        if (msg.sender != owner) revert NotOwner(msg.sender, owner);
        if (s.state != state) revert WrongState(sale, s.state);
        _checkTime(sale, s);
    }

    function _checkTime(uint256 sale, Sale storage s) private view {
        if (block.timestamp >= s.deadline) revert TooLate(sale, s.deadline);
    }

    function _checkKey(Sale storage s, bytes32 key) private view {
        bytes32 hash = keccak256(abi.encode(key));
        if (hash != s.keyHash) revert WrongKey(hash, s.keyHash);
    }
}
