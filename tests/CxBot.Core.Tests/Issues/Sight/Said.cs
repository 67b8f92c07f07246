using CxBot.Core.Chat;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Issues.Sight;

/// <summary>Everything that an answer shows, forms with what stands in them.</summary>
internal static class Said
{
    public static string In(Reply reply) =>
        reply switch
        {
            Reply.Private said => In(said.Card),
            Reply.Public said => In(said.Card),
            Reply.Replace said => In(said.Card),
            Reply.Ask asked => In(asked.Form),
            Reply.Fix asked => In(asked.Form) + string.Join('\n', asked.Faults.Values.Select(Plain)),
            _ => "",
        };

    public static string In(Card card) => $"{Plain(card.Summary)}\n{TestBot.Read(card)}";

    private static string In(Form form) => string.Join('\n', form.Fields.Select(In).Prepend(Plain(form.Title)));

    private static string In(Field field) =>
        $"{Plain(field.Label)} "
        + field switch
        {
            TextField text => text.Value,
            ChoiceField choice => string.Join(' ', choice.Choices.Select(option => Plain(option.Label))),
            PeopleField people => string.Join(' ', people.Chosen.Select(person => person.Name)),
            _ => "",
        };

    private static string Plain(Text text) => TextResolver.Plain(text, Reader.Default);
}
