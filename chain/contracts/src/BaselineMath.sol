// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

/// The arithmetic of baselines and of what flexibility earns; core/energy has it once more. Net energies in Wh, import
/// positive. Every figure of use to the seller is rounded against it.
library BaselineMath {
    enum Form {
        Multiplicative,
        Additive
    }

    /// Slots before the notification that the day itself and all like days measured.
    struct Window {
        // Sum over the slots on the day.
        int256 actual;
        // Sum over the slots and over all like days.
        int256 like;
        uint256 slots;
    }

    struct Cap {
        uint16 lowPermille;
        uint16 highPermille;
    }

    /// The baseline of a slot whose readings on `count` like days sum up to `sum`. The adjustment moves the mean by how
    /// the day's window stands to that of the like days: as a factor, or as a difference per slot, in both cases as if
    /// the window were held within the cap of the like days' mean. Without a window the mean stands.
    function adjusted(int256 sum, uint256 count, Window memory w, Form form, Cap memory cap, bool up)
        internal
        pure
        returns (int256)
    {
        int256 n = int256(count);
        if (w.slots == 0 || w.like == 0) return divided(sum, n, up);
        return form == Form.Multiplicative ? _scaled(sum, n, w, cap, up) : _shifted(sum, n, w, cap, up);
    }

    /// Towards the seller's loss: down where it should use less (`up`), up where it should use more. `by` is positive.
    function divided(int256 value, int256 by, bool up) internal pure returns (int256 quotient) {
        quotient = value / by;
        if (value % by == 0) return quotient;
        if (up && value < 0) --quotient;
        if (!up && value > 0) ++quotient;
    }

    /// What counts as delivered of `contracted` Wh.
    function delivered(int256 delta, uint256 contracted) internal pure returns (uint256) {
        if (delta <= 0) return 0;
        return uint256(delta) < contracted ? uint256(delta) : contracted;
    }

    /// What is missing to the tolerated part of `contracted`.
    function shortfall(uint256 delivered_, uint256 contracted, uint256 tolerancePermille) internal pure returns (uint256) {
        uint256 tolerated = contracted * (1000 - tolerancePermille) / 1000;
        return delivered_ < tolerated ? tolerated - delivered_ : 0;
    }

    /// µcr for a seller.
    function earned(uint256 wh, uint256 price) internal pure returns (uint256) {
        return wh * price / 1000;
    }

    /// µcr that a shortfall costs.
    function penalty(uint256 wh, uint256 price, uint256 penaltyPermille) internal pure returns (uint256) {
        return (wh * price * penaltyPermille + 999_999) / 1_000_000;
    }

    /// One member's part of what is left to share, `mine` of `all` Wh; whoever comes last gets the rest to the µcr.
    function share(uint256 left, uint256 mine, uint256 all) internal pure returns (uint256) {
        return all == 0 ? 0 : left * mine / all;
    }

    function _scaled(int256 sum, int256 n, Window memory w, Cap memory cap, bool up) private pure returns (int256) {
        (int256 actual, int256 like) = w.like < 0 ? (-w.actual, -w.like) : (w.actual, w.like);
        int256 ratio = actual * n * 1000;
        int256 low = int256(uint256(cap.lowPermille));
        int256 high = int256(uint256(cap.highPermille));
        if (ratio < low * like) return divided(sum * low, n * 1000, up);
        if (ratio > high * like) return divided(sum * high, n * 1000, up);
        return divided(sum * actual, like, up);
    }

    function _shifted(int256 sum, int256 n, Window memory w, Cap memory cap, bool up) private pure returns (int256) {
        int256 slots = int256(w.slots);
        int256 least = w.like * int256(uint256(cap.lowPermille));
        int256 most = w.like * int256(uint256(cap.highPermille));
        if (least > most) (least, most) = (most, least);
        int256 held = w.actual * n * 1000;
        if (held < least) held = least;
        if (held > most) held = most;
        return divided(sum * slots * 1000 + held - w.like * 1000, n * slots * 1000, up);
    }
}
