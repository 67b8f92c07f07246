using CxBot.Core.Issues.Masking;

namespace CxBot.Core.Tests.Issues.Masking;

public sealed class When_personal_data_is_typed
{
    [Theory]
    [InlineData("paid with 4111 1111 1111 1111 today", "paid with •••• •••• •••• •••• today")]
    [InlineData("4111111111111111", "••••••••••••••••")]
    [InlineData("5500-0055-5555-5559.", "••••-••••-••••-••••.")]
    [InlineData("amex 3714 496353 98431", "amex •••• •••••• •••••")]
    [InlineData("4111 1111 1111 1111 12/27", "•••• •••• •••• •••• 12/27")]
    [InlineData("order 4711 5500 0055 5555 5559", "order 4711 •••• •••• •••• ••••")]
    [InlineData("٤١١١ ١١١١ ١١١١ ١١١١", "•••• •••• •••• ••••")]
    public void Card_numbers_are_masked(string typed, string kept) => Masks(typed, kept, PersonalDataKind.CardNumber);

    [Theory]
    [InlineData("DE89 3704 0044 0532 0130 00 please", "•••• •••• •••• •••• •••• •• please")]
    [InlineData("refund to GB29NWBK60161331926819", "refund to ••••••••••••••••••••••")]
    [InlineData("no93 8601 1117 947", "•••• •••• •••• •••")]
    public void Ibans_are_masked(string typed, string kept) => Masks(typed, kept, PersonalDataKind.AccountNumber);

    [Theory]
    [InlineData("write to mia.k+shop@mail.example.", "write to •••.•+••••@••••.•••••••.")]
    [InlineData("<mia@mail.example>", "<•••@••••.•••••••>")]
    [InlineData("Müller@straße.example", "••••••@••••••.•••••••")]
    public void Email_addresses_are_masked(string typed, string kept) => Masks(typed, kept, PersonalDataKind.EmailAddress);

    [Theory]
    [InlineData("+49 170 1234567", "+•• ••• •••••••")]
    [InlineData("+49 (0) 170 / 123 45 67", "+•• (•) ••• / ••• •• ••")]
    [InlineData("+15550109999!", "+•••••••••••!")]
    [InlineData("0049 170 1234567", "•••• ••• •••••••")]
    [InlineData("her number: 0170 1234567", "her number: •••• •••••••")]
    [InlineData("01701234567", "•••••••••••")]
    [InlineData("030/1234567", "•••/•••••••")]
    [InlineData("020 7946 0958", "••• •••• ••••")]
    [InlineData("01.23.45.67.89", "••.••.••.••.••")]
    [InlineData("(555) 010-9999", "(•••) •••-••••")]
    [InlineData("555-010-9999", "•••-•••-••••")]
    [InlineData("call 612 345 678", "call ••• ••• •••")]
    [InlineData("Tel.: 5551234", "Tel.: •••••••")]
    [InlineData("teléfono 612345678", "teléfono •••••••••")]
    public void Phone_numbers_are_masked(string typed, string kept) => Masks(typed, kept, PersonalDataKind.PhoneNumber);

    [Theory]
    [InlineData("CX-142 again, like CX-0170123456")]
    [InlineData("order 4711, parcel 00340434161094042557, invoice 2026-000123")]
    [InlineData("order 0123456789, order no. 555-010-9999, Bestellung Nr. 0170 1234567")]
    [InlineData("order 304-1234567-1234567")]
    [InlineData("since 2026-11-16 09:00, again 01.02.2026 10:30, and 01/02/26 1234")]
    [InlineData("between 01.02.2026-05.02.2026 and 0900-1730")]
    [InlineData("4111 1111 1111 1112 is no card: its check digit is wrong")]
    [InlineData("GB29 NWBK 6016 1331 9268 18 is no account: its checksum is wrong")]
    [InlineData("tracking 1Z999AA10123456784")]
    [InlineData("0.123456789 of 1,234,567.89, which is 12345678901234 cents")]
    [InlineData("call 142, text 2 people, phone 3 times")]
    [InlineData("call on 16.11.2026 10 people")]
    [InlineData("@ana met them @ 9")]
    [InlineData("🙂 שלום العربية 12345 – not a number to hide")]
    public void Everything_else_stays(string typed)
    {
        var masked = PersonalData.Mask(typed);

        masked.Text.ShouldBe(typed);
        masked.Found.ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_is_named_once()
    {
        var masked = PersonalData.Mask("a@b.example, c@d.example, +49 170 1234567, 4111111111111111, GB29NWBK60161331926819");

        masked.Found.Order().ShouldBe(Enum.GetValues<PersonalDataKind>());
        masked.Text.ShouldNotContain("4");
    }

    [Fact]
    public void A_long_text_of_digits_is_read_in_no_time()
    {
        var typed = string.Concat(Enumerable.Repeat("0 1 2 3 (4) 5/6-7 +8 ", 150));

        Should.CompleteIn(() => PersonalData.Mask(typed), TimeSpan.FromSeconds(1));
    }

    private static void Masks(string typed, string kept, PersonalDataKind kind)
    {
        var masked = PersonalData.Mask(typed);

        masked.Text.ShouldBe(kept);
        masked.Found.ShouldBe([kind]);
    }
}
