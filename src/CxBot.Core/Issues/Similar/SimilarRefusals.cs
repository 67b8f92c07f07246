using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Similar;

internal sealed record YoursToHearAlready(Issue Issue) : Refusal(SimilarTexts.YoursAlready(Issue.Code));

internal sealed record CountedInAlready(Issue Issue) : Refusal(SimilarTexts.Already(Issue.Code));
