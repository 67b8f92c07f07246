using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Playbooks;

internal sealed record PlaybookForCustomersOnly(Issue Issue) : Refusal(PlaybooksTexts.ForCustomersOnly(Issue));
