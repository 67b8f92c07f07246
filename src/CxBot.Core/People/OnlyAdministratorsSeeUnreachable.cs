using CxBot.Core.Chat;

namespace CxBot.Core.People;

internal sealed record OnlyAdministratorsSeeUnreachable() : Refusal(PeopleTexts.UnreachableOnlyAdministrators);
