using CxBot.Core.Board;

namespace CxBot.Core.Issues.Lists;

/// <summary>Somebody's part in an issue that came to a good end, as the ledger counts it.</summary>
/// <param name="PersonId">Whose part.</param>
/// <param name="Role">Which part.</param>
/// <param name="Points">What it counts.</param>
/// <param name="IssueId">The issue.</param>
/// <param name="Number">142 for CX-142.</param>
/// <param name="Title">The issue's title; empty when the customer was waiting and nobody had the time for one.</param>
/// <param name="Done">What was done to make it right.</param>
/// <param name="Confirmation">How the customer confirmed it; null for what no customer noticed.</param>
/// <param name="Day">The day it counts for, in the organisation's zone.</param>
/// <param name="IsThanked">Whether anybody has given this person kudos tied to this issue.</param>
public sealed record Recovery(
    long PersonId,
    CreditRole Role,
    int Points,
    long IssueId,
    int Number,
    string Title,
    string Done,
    Confirmation? Confirmation,
    DateOnly Day,
    bool IsThanked
);
