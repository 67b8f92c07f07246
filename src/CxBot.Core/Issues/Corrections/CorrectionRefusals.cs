using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Corrections;

internal sealed record NothingToConfirm(Issue Issue) : Refusal(CorrectionsTexts.NothingToConfirm(Issue));

internal sealed record ConfirmedByManagers(Issue Issue) : Refusal(CorrectionsTexts.ConfirmedByManagers(Issue));

internal sealed record CorrectedByManagers(Colleague Person) : Refusal(CorrectionsTexts.CorrectedByManagers(Person));

internal sealed record NotYourOwnCredit() : Refusal(CorrectionsTexts.NotYourOwn);
