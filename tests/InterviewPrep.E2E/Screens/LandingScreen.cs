using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E.Screens;

/// <summary>The ways in and out.</summary>
public static class LandingScreen
{
    extension(IPage page)
    {
        /// <summary>The navigation, which only somebody who is signed in sees.</summary>
        public ILocator Places => page.GetByRole(AriaRole.Navigation, new() { Name = "Main", Exact = true });

        public ILocator GuestBar => page.GetByRole(AriaRole.Complementary, new() { Name = "Guest account", Exact = true });

        /// <summary>One click, from whatever address was asked for.</summary>
        public async Task EnterAsGuestAsync(string address = "/")
        {
            await page.GotoAsync(address);
            await page.Button("Start as a guest").ClickAsync();
            await Expect(page.Places).ToBeVisibleAsync();
        }

        /// <summary>On the page that makes an account.</summary>
        public async Task RegisterAsync(Account account, string name = "")
        {
            await page.FillInAsync(account);
            await page.Textbox("Name").FillAsync(name);
            await page.Button("Create the account").ClickAsync();
            await Expect(page.Places).ToBeVisibleAsync();
        }

        /// <summary>On the page that asks for email and password; both may be wrong.</summary>
        public async Task SignInAsync(Account account)
        {
            await page.FillInAsync(account);
            await page.Button("Sign in").ClickAsync();
        }

        public async Task ChooseFromAccountMenuAsync(string item)
        {
            await page.Button("Account").ClickAsync();
            await page.GetByRole(AriaRole.Menuitem, new() { Name = item, Exact = true }).ClickAsync();
        }

        private async Task FillInAsync(Account account)
        {
            await page.Textbox("Email").FillAsync(account.Email);
            await page.GetByLabel("Password", new() { Exact = true }).FillAsync(account.Password);
        }
    }
}
