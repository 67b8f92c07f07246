using CxBot.Core.Chat;

namespace CxBot.Core.People;

internal sealed record NobodyByThatName(string Name) : Refusal(PeopleTexts.NobodyByThatName(Name));

internal sealed record NobodyNamedForTeam() : Refusal(PeopleTexts.TeamOfWhom);

internal sealed record TooManyForTeam() : Refusal(PeopleTexts.TeamTooMany(TeamRules.MostAtOnce));

internal sealed record NotInYourOwnTeam() : Refusal(PeopleTexts.TeamNotYourself);

internal sealed record BotsAreInNoTeam(Colleague Bot) : Refusal(PeopleTexts.TeamNoBots(new PersonName(Bot.Id, Bot.Name)));

internal sealed record GuestsHaveNoTeam() : Refusal(PeopleTexts.TeamNotForGuests);

internal sealed record NothingToConfirm() : Refusal(PeopleTexts.TeamNothingToConfirm);
