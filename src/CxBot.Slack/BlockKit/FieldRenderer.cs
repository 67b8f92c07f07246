using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.BlockKit;

/// <summary>Makes the inputs of a modal.</summary>
internal static class FieldRenderer
{
    /// <summary>The action id of every input; the block id says which field it is.</summary>
    public const string Answer = "answer";

    /// <summary>The action id of people fields: Slack sends what is typed there to the options address.</summary>
    public const string People = "people";

    public static IEnumerable<Block> Render(Field field, FormOrigin origin, Reader reader, TextBudget budget)
    {
        if (field is NoteField note)
            return CardRenderer.Paragraphs(budget.Rich(note.Label));
        if (origin.BlockId(field.Id) is not { Length: > 0 and <= SlackLimits.BlockId } blockId || Element(field, reader) is not { } element)
            return [];

        var label = budget.Plain(field.Label, SlackLimits.InputLabel) ?? new PlainText(Graphemes.Nothing);
        return
        [
            new InputBlock(blockId, label, element)
            {
                Hint = field.Hint is { } hint ? budget.Plain(hint, SlackLimits.InputHint) : null,
                Optional = field.Optional,
            },
        ];
    }

    /// <summary>A colleague as a thing to choose.</summary>
    public static Option Option(PersonChoice person)
    {
        var id = person.Id.ToString(CultureInfo.InvariantCulture);
        return new Option(OptionText(person.Name, id), id);
    }

    private static InputElement? Element(Field field, Reader reader) =>
        field switch
        {
            TextField text => Input(text),
            ChoiceField choice => Choice(choice, reader),
            DateField date => new DatePicker(Answer)
            {
                InitialDate = date.Value is { } day ? DateField.Write(day) : null,
                Placeholder = new PlainText(TextResolver.Plain(DateField.Placeholder, reader)),
            },
            PeopleField { Most: > 1 } people => new MultiExternalSelect(People, people.Most)
            {
                InitialOptions =
                    people.Chosen.Count > 0 ? [.. people.Chosen.Take(people.Most).Select(person => Option(person.In(reader)))] : null,
            },
            PeopleField people => new ExternalSelect(People)
            {
                InitialOption = people.Chosen is [var chosen, ..] ? Option(chosen.In(reader)) : null,
            },
            _ => null,
        };

    private static PlainTextInput Input(TextField field)
    {
        // No ellipsis: what stands in the field is sent back as the person's own words.
        var limit = Math.Clamp(field.MaxLength, 1, SlackLimits.PlainTextInput);
        var value = Graphemes.Whole(field.Value);
        value = value[..Graphemes.Fitting(value, limit)];
        return new PlainTextInput(Answer)
        {
            Multiline = field.Multiline,
            MaxLength = limit,
            InitialValue = value.Length > 0 ? value : null,
        };
    }

    private static InputElement? Choice(ChoiceField field, Reader reader)
    {
        List<Option> options =
        [
            .. field
                .Choices.Where(choice => choice.Value.Length is > 0 and <= SlackLimits.OptionValue)
                .DistinctBy(choice => choice.Value)
                .Select(choice => new Option(OptionText(TextResolver.Plain(choice.Label, reader), choice.Value), choice.Value))
                .Take(SlackLimits.SelectOptions),
        ];
        if (options.Count == 0)
            return null;

        var chosen = options.Find(option => option.Value == field.Value);
        return field.Expanded && options.Count <= SlackLimits.RadioOptions
            ? new RadioButtons(Answer, options) { InitialOption = chosen }
            : new StaticSelect(Answer, options) { InitialOption = chosen };
    }

    private static PlainText OptionText(string words, string otherwise) =>
        new(Ellipsis.Shorten(Graphemes.Whole(string.IsNullOrWhiteSpace(words) ? otherwise : words), SlackLimits.OptionText));
}
