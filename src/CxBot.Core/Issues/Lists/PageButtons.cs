using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Lists;

/// <summary>Under a list of more than one page: where one is, and the ways on.</summary>
internal static class PageButtons
{
    public static IEnumerable<CardBlock> Under(ListPage page, int count)
    {
        var last = Math.Max(0, (count - 1) / ListPage.Size);
        if (last == 0)
            yield break;
        yield return new Small(ListTexts.Page(page.Number + 1, last + 1));
        List<Button> row = [];
        if (page.Number > 0)
            row.Add(To(page with { Number = page.Number - 1 }, ListTexts.Back));
        if (page.Number < last)
            row.Add(To(page with { Number = page.Number + 1 }, ListTexts.Next));
        yield return new Buttons(row);
    }

    private static Button To(ListPage page, Text label) => new(label, TurnList.PressAction, page.ToString());
}
