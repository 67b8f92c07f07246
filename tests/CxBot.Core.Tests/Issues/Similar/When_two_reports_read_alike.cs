using CxBot.Core.Issues.Similar;
using Xunit.Abstractions;

namespace CxBot.Core.Tests.Issues.Similar;

public sealed class When_two_reports_read_alike(ITestOutputHelper output)
{
    private const double Alike = 0.5;

    private static readonly (string First, string Second)[] Same =
    [
        ("Parcel arrived broken", "Broken parcel delivered again"),
        ("Website down at checkout", "Checkout on the website does not load"),
        ("Billed twice for one order", "Customer was charged twice, billed double"),
        ("Invoice shows the wrong address", "Wrong address on invoices since the move"),
        ("Nobody answers the phone", "Phone line: nobody answered for an hour"),
        ("Password reset mail never arrives", "Reset password email does not arrive"),
        ("Delivery late in Harbour district", "Late deliveries to the Harbour district"),
        ("Wrong size sent", "They sent the wrong size again"),
        ("Long queue at the returns desk", "Returns desk: queue of an hour"),
        ("Coffee machine leaks after repair", "After the repair the machine leaks coffee"),
        ("Store opened late on Saturday", "Saturday: the store opened half an hour late"),
        ("Discount code is refused", "Code for the discount refused at the till"),
        ("App crashes when paying", "Crash of the app on payment, paying impossible"),
        ("Paquete llegó roto", "El paquete llegaba roto y mojado"),
        ("Rechnung doppelt erhalten", "Doppelte Rechnungen erhalten"),
        ("Paket kam beschädigt an", "Beschädigtes Paket kam an"),
    ];

    private static readonly (string First, string Second)[] Different =
    [
        ("Parcel arrived broken", "Invoice shows the wrong address"),
        ("Website down at checkout", "Store opened late on Saturday"),
        ("Nobody answers the phone", "Phone charger missing in the box"),
        ("Wrong size sent", "Wrong address on the invoice"),
        ("Delivery late in Harbour district", "Lights broken in the Harbour store"),
        ("Billed twice for one order", "One order never arrived"),
        ("Long queue at the returns desk", "Long wait for a call back"),
        ("Coffee machine leaks after repair", "Coffee was cold in the cafe"),
        ("Password reset mail never arrives", "Parcel never arrives at the new address"),
        ("Discount code is refused", "Refund was refused without a reason"),
        ("App crashes when paying", "Cannot find the opening hours in the app"),
        ("Paquete llegó roto", "Factura con dirección equivocada"),
        ("Rechnung doppelt erhalten", "Paket kam beschädigt an"),
        ("Customer waits for an answer", "Customer wants to cancel the contract"),
        ("Loyalty points are gone", "Car park is closed on Sundays"),
        ("Newsletter sent at night", "Night delivery rang the wrong bell"),
    ];

    [Fact]
    public void Most_pairs_are_judged_as_people_would()
    {
        var misses = Same.Where(pair => Likeness(pair) < Alike).ToList();
        var falseAlarms = Different.Where(pair => Likeness(pair) >= Alike).ToList();
        output.WriteLine($"{misses.Count} of {Same.Length} pairs missed, {falseAlarms.Count} of {Different.Length} false alarms");
        foreach (var (first, second) in misses.Concat(falseAlarms))
            output.WriteLine($"  {Likeness((first, second)):0.00}  {first} | {second}");

        misses.Count.ShouldBeLessThanOrEqualTo(2);
        falseAlarms.Count.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void It_does_not_matter_which_came_first()
    {
        foreach (var pair in Same.Concat(Different))
            Likeness(pair).ShouldBe(Likeness((pair.Second, pair.First)), 0.0001, $"{pair}");
    }

    private static double Likeness((string First, string Second) pair) =>
        SimilarIssues.Likeness((pair.First, ""), (pair.Second, ""), isAtSamePoint: false);
}
