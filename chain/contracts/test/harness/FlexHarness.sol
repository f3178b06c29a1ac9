// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {BaselineMath} from "../../src/BaselineMath.sol";

/// The arithmetic of baselines and settlements, many cases in one call.
contract FlexHarness {
    struct Baseline {
        int256 sum;
        uint256 count;
        BaselineMath.Window window;
        BaselineMath.Form form;
        BaselineMath.Cap cap;
        bool up;
    }

    struct Settlement {
        uint256 contracted;
        uint256 price;
        uint256 tolerancePermille;
        uint256 penaltyPermille;
        int256[] deltas;
    }

    struct Result {
        uint256 delivered;
        uint256 earned;
        uint256 penalty;
    }

    function baselines(Baseline[] calldata cases) external pure returns (int256[] memory results) {
        results = new int256[](cases.length);
        for (uint256 i = 0; i < cases.length; ++i) {
            Baseline calldata c = cases[i];
            results[i] = BaselineMath.adjusted(c.sum, c.count, c.window, c.form, c.cap, c.up);
        }
    }

    /// In the order in which Flexibility takes the steps.
    function settlements(Settlement[] calldata cases) external pure returns (Result[] memory results) {
        results = new Result[](cases.length);
        for (uint256 i = 0; i < cases.length; ++i) {
            Settlement calldata c = cases[i];
            uint256 missing;
            for (uint256 k = 0; k < c.deltas.length; ++k) {
                uint256 wh = BaselineMath.delivered(c.deltas[k], c.contracted);
                results[i].delivered += wh;
                missing += BaselineMath.shortfall(wh, c.contracted, c.tolerancePermille);
            }
            results[i].earned = BaselineMath.earned(results[i].delivered, c.price);
            results[i].penalty = BaselineMath.penalty(missing, c.price, c.penaltyPermille);
        }
    }
}
