using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Ideas;

internal sealed record AnswersAreForIdeas(Issue Issue) : Refusal(IdeasTexts.AnswersAreForIdeas(Issue));
