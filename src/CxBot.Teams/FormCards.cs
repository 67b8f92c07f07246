using System.Globalization;
using System.Text;
using CxBot.Core.Chat;
using CxBot.Teams.Wire;
using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams;

/// <summary>Draws forms: in a dialog, or as a message of their own for clients that know no dialogs.</summary>
internal static class FormCards
{
    public const string Submit = "form.submit";
    public const string Cancel = "form.cancel";

    /// <summary>The dataset behind people fields; asked by application/search.</summary>
    public const string People = "cxbot/people";

    private const int MostSuggested = 50;
    private const int LongestTitle = 75;

    public static AdaptiveCard Render(Form form, IReadOnlyDictionary<string, Text>? faults, Reader reader, Surface surface) =>
        CardSize.Fit(
            longest => Draw(form, faults, new CardText(reader, longest), TeamsTexts.In(reader.Language), surface),
            form.Fields.OfType<TextField>().Sum(field => Encoding.UTF8.GetByteCount(field.Value))
        );

    /// <summary>A colleague to choose.</summary>
    public static InputChoice Choice(PersonChoice person) => Choice(Ellipsis.Shorten(person.Name, LongestTitle), Id(person));

    // Teams refuses a choice without words.
    private static InputChoice Choice(string words, string value) => new(words.Length > 0 ? words : value, value);

    private static AdaptiveCard Draw(Form form, IReadOnlyDictionary<string, Text>? faults, CardText text, TeamsTexts words, Surface surface)
    {
        var body = new List<CardElement>();
        if (!surface.IsDialog)
            body.Add(
                new TextBlock(text.Escaped(form.Title, LongestTitle))
                {
                    Size = "Large",
                    Weight = "Bolder",
                    Style = "heading",
                }
            );
        foreach (var field in form.Fields)
        {
            body.Add(Draw(field, text, words, surface));
            if (faults?.GetValueOrDefault(field.Id) is { } fault)
                body.Add(text.Rich(fault, color: "Attention") with { Spacing = "None" });
            // What is to be mended says the same, closer to the point.
            else if (field.Hint is { } hint)
                body.Add(text.Rich(hint, isQuiet: true) with { Spacing = "None" });
        }
        var actions = Actions(form, text, words, surface);
        if (!surface.IsDialog)
            body.Add(new ActionSet(actions));
        return new AdaptiveCard(body, text.Summary(form.Title, LongestTitle))
        {
            Actions = surface.IsDialog ? actions : null,
            Msteams = surface.CardOptions,
        };
    }

    private static IReadOnlyList<CardAction> Actions(Form form, CardText text, TeamsTexts words, Surface surface)
    {
        var submit = new ActionData
        {
            Verb = Submit,
            Form = form.Id,
            State = form.State,
            Several = [.. form.Fields.OfType<PeopleField>().Where(field => field.Most > 1).Select(field => field.Id)],
            Own = surface.IsOwn ? true : null,
            Origin = surface.Origin,
            Revision = surface.Revision,
        };
        var send = AdaptiveCards.Button(text.Plain(form.Submit, LongestTitle), submit, surface, isPrimary: true);
        // A dialog has its own cross; a card in a chat needs a way back, past the check for empty fields.
        var cancel = submit with
        {
            Verb = Cancel,
            State = null,
            Several = null,
            Origin = null,
        };
        return surface.IsDialog ? [send] : [send, AdaptiveCards.Button(words.Cancel, cancel, surface, inputs: "none")];
    }

    private static CardElement Draw(Field field, CardText text, TeamsTexts words, Surface surface)
    {
        var label = field.Optional ? words.Optional(text.Plain(field.Label)) : text.Plain(field.Label);
        if (label.Length == 0)
            label = field.Id;
        bool? isRequired = field.Optional ? null : true;
        var whenEmpty = field.Optional ? null : words.Needed;
        return field switch
        {
            TextField typed => new InputText(field.Id, label)
            {
                IsMultiline = typed.Multiline ? true : null,
                MaxLength = Math.Max(1, typed.MaxLength),
                Value = OrNull(typed.Value),
                IsRequired = isRequired,
                ErrorMessage = whenEmpty,
            },
            ChoiceField choice => new InputChoiceSet(
                field.Id,
                label,
                [.. choice.Choices.Select(one => Choice(text.Plain(one.Label, LongestTitle), one.Value))]
            )
            {
                Style = choice.Expanded ? "expanded" : "compact",
                Value = OrNull(choice.Value),
                IsRequired = isRequired,
                ErrorMessage = whenEmpty,
            },
            DateField date => new InputDate(field.Id, label)
            {
                Placeholder = text.Plain(DateField.Placeholder),
                Value = Day(date.Value),
                Min = Day(date.Earliest),
                Max = Day(date.Latest),
                IsRequired = isRequired,
                // Shown for a day out of range as well.
                ErrorMessage = text.Plain(date.Rule()),
            },
            PeopleField people => new InputChoiceSet(field.Id, label, Offered(people, text))
            {
                Style = "filtered",
                IsMultiSelect = people.Most > 1 ? true : null,
                ChoicesData = surface.IsBare ? null : new DataQuery(People),
                Value = OrNull(string.Join(',', people.Chosen.Select(Id))),
                IsRequired = isRequired,
                ErrorMessage = whenEmpty,
            },
            NoteField => text.Rich(field.Label),
            _ => throw new ArgumentException($"No drawing for {field.GetType().Name}.", nameof(field)),
        };
    }

    private static IReadOnlyList<InputChoice> Offered(PeopleField people, CardText text) =>
        [
            .. people
                .Chosen.Concat(people.Suggested)
                .DistinctBy(person => person.Id)
                .Take(MostSuggested)
                .Select(person => Choice(text.Plain(person.Shown, LongestTitle), Id(person))),
        ];

    private static string Id(PersonChoice person) => person.Id.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day is { } given ? DateField.Write(given) : null;

    private static string? OrNull(string value) => value.Length == 0 ? null : value;
}
